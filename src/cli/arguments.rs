//! What may be typed, as clap reads it; the texts here are the program's `--help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::output::Format;

/// Brings an organization's merchants on board.
#[derive(Parser)]
#[command(name = "comptoir", version, about, propagate_version = true)]
pub struct Arguments {
    /// Settings from this file; those in the environment go first.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Starts the server (the default).
    Serve(ServeArguments),
    /// Makes a fresh demo database and serves it; prints a sign-in for each kind of person.
    Demo(DemoArguments),
    /// Brings the database's schema up to date, and says which steps that took.
    Migrate {
        #[command(flatten)]
        output: OutputArguments,
    },
    /// Operators: the platform's account managers.
    #[command(subcommand)]
    Operator(OperatorCommand),
    /// Organizations and their modules.
    #[command(subcommand)]
    Organization(OrganizationCommand),
    /// The audit trail.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Reads the settings, reaches the database and the mail server, and says what is wrong.
    Check {
        #[command(flatten)]
        output: OutputArguments,
    },
}

#[derive(Args)]
pub struct OutputArguments {
    /// Prints one JSON object.
    #[arg(long)]
    json: bool,
}

impl OutputArguments {
    pub fn format(&self) -> Format {
        if self.json {
            Format::Json
        } else {
            Format::Text
        }
    }
}

#[derive(Args)]
pub struct ServeArguments {
    /// Listens here instead of at `COMPTOIR_LISTEN`.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
}

#[derive(Args)]
pub struct DemoArguments {
    /// How many merchants.
    #[arg(long, default_value_t = 60, value_name = "N")]
    pub merchants: u32,
    /// How many organizations share them; ten when there are over 1,000 merchants.
    #[arg(long, value_name = "K")]
    pub organizations: Option<u32>,
    /// Another seed makes other merchants.
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Keeps the data of the last start.
    #[arg(long)]
    pub keep: bool,
    /// Listens here instead of at `COMPTOIR_LISTEN`.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    #[command(flatten)]
    pub output: OutputArguments,
}

#[derive(Subcommand)]
pub enum OperatorCommand {
    /// Makes an operator; the password is asked for, or read from standard input.
    Create {
        #[arg(long)]
        email: String,
        /// What people see; the e-mail's first part unless given.
        #[arg(long)]
        name: Option<String>,
    },
    /// Gives an operator a new password and ends their sessions.
    Reset {
        #[arg(long)]
        email: String,
    },
}

#[derive(Subcommand)]
pub enum OrganizationCommand {
    /// Makes an organization and invites its first administrator.
    Create(CreateOrganization),
    /// Switches a module of an organization.
    Module {
        name: String,
        #[arg(long, value_name = "on|off")]
        merchants: OnOff,
    },
    /// Lifts an organization's default IP allow-list, for those who have locked themselves out.
    Network {
        name: String,
        /// Empties the list.
        #[arg(long, required = true)]
        clear: bool,
    },
}

#[derive(Args)]
pub struct CreateOrganization {
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub admin_email: String,
    /// What people see; the e-mail's first part unless given.
    #[arg(long)]
    pub admin_name: Option<String>,
    /// Switches the Merchants module on.
    #[arg(long)]
    pub merchants: bool,
    /// The language of the organization and of its first administrator.
    #[arg(long, default_value = "en", value_name = "TAG")]
    pub language: String,
    /// The country that address forms begin with.
    #[arg(long, default_value = "US", value_name = "CODE")]
    pub country: String,
    #[arg(long, default_value = "UTC", value_name = "ZONE")]
    pub time_zone: String,
    #[command(flatten)]
    pub output: OutputArguments,
}

#[derive(Subcommand)]
pub enum AuditCommand {
    /// Checks that no entry of the trail was changed, added or taken away.
    Verify {
        #[command(flatten)]
        output: OutputArguments,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum OnOff {
    On,
    Off,
}
