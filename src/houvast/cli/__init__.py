"""The command line: the top floor. Django and everything heavy is imported inside the commands, so help is instant."""
