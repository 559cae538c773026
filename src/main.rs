//! The program: its command line does the rest.

fn main() -> std::process::ExitCode {
    comptoir::cli::run()
}
