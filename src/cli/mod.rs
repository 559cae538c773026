//! The command line: what it asks for, and the exit code that tells how it went.

mod arguments;
mod audit;
mod check;
mod demo;
mod installation;
mod logging;
mod migrate;
mod operators;
mod organizations;
mod output;
mod serve;
mod store;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{
    Arguments, AuditCommand, Command, OperatorCommand, OrganizationCommand, ServeArguments,
};
use output::Failure;

/// Runs what the command line asks for: 0 done, 1 failed, 2 wrong usage.
#[must_use]
pub fn run() -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => match dispatch(arguments) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => output::failed(&failure),
        },
        Err(refusal) => output::usage(&refusal),
    }
}

fn dispatch(arguments: Arguments) -> Result<(), Failure> {
    let config = arguments.config.as_deref();
    let command = arguments
        .command
        .unwrap_or(Command::Serve(ServeArguments { listen: None }));
    match command {
        Command::Serve(serve) => serve::serve(config, serve.listen),
        Command::Demo(demo) => demo::demo(config, &demo),
        Command::Migrate { output } => migrate::migrate(config, output.format()),
        Command::Operator(OperatorCommand::Create { email, name }) => {
            operators::create(config, &email, name.as_deref())
        }
        Command::Operator(OperatorCommand::Reset { email }) => operators::reset(config, &email),
        Command::Organization(OrganizationCommand::Create(create)) => {
            organizations::create(config, &create)
        }
        Command::Organization(OrganizationCommand::Module { name, merchants }) => {
            organizations::switch_module(config, &name, merchants)
        }
        Command::Organization(OrganizationCommand::Network { name, clear: _ }) => {
            organizations::clear_network(config, &name)
        }
        Command::Audit(AuditCommand::Verify { output }) => audit::verify(config, output.format()),
        Command::Check { output } => check::check(config, output.format()),
    }
}
