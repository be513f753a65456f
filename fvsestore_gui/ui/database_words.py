"""What is wrong with a database, its address or a move to another, in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


DATABASE_WORDS: dict[str, ErrorSource] = {
    "address_scheme": _words(
        "This is no address of a PostgreSQL database",
        "An address looks like postgresql://user@server:5432/name.",
        _todo("Ask who keeps the server", "They know the address; it can be pasted here whole."),
    ),
    "address_host": _words(
        "This is no name of a server",
        "A server has a name such as db.company.lt, or an IP address such as 192.168.1.20.",
        _todo("Correct the server", "Several servers are written with commas between."),
    ),
    "address_port": _words(
        "This is no port",
        "A port is a number from 1 to 65535; PostgreSQL's usual one is 5432.",
        _todo("Correct the port", "Left empty it is 5432."),
    ),
    "address_option": _words(
        "The address holds an option that is not used here",
        "{option}",
        _todo("Leave it out of the address", "Server, database and user suffice."),
    ),
    "certificate_unreadable": _words(
        "The certificate's file is not there",
        "{path}",
        _todo("Choose the file", "Who keeps the server has it; it often ends in .crt or .pem."),
    ),
    "move_to_itself": _words(
        "The data stand there already",
        "This database is in use now.",
        _todo("Choose another database", "Then move the data."),
    ),
    "database_locked": _words(
        "Another program holds the database",
        "{path} stayed locked. Nothing is lost.",
        _todo("Close the other program", "A backup, an antivirus or a second window; then try again.", "retry"),
    ),
    "database_read_only": _words(
        "The database may not be written",
        "{path} is read-only for this user.",
        _todo(
            "Give the right to write",
            "In the properties of the folder, or choose another data folder.",
            "open_data_folder",
        ),
    ),
    "database_damaged": _words(
        "The database is damaged",
        "{path} cannot be read as it is. It was left as found.",
        _todo(
            "Put back a copy",
            "Rename the damaged file, put the newest copy in its place. Orders can also be imported anew.",
            "open_data_folder",
        ),
    ),
    "database_newer": _words(
        "The database is newer than this program",
        "It has version {found}, this program knows up to {known}. It was not touched.",
        _todo("Update the program", "Another computer already uses the newer one."),
    ),
    "database_disk_full": _words(
        "The disk is full",
        "The database could not be written. Whole pages are kept, nothing is half-written.",
        _todo("Make room", "Some hundred megabytes suffice; then try again.", "open_data_folder"),
    ),
    "database_foreign": _words(
        "Tables of another program stand in this database",
        "They have the names of ours: {tables}. They were not touched.",
        _todo("Ask for an empty database", "Who keeps the server makes one for this program."),
    ),
    "database_not_empty": _words(
        "The data of an office stand in this database already",
        "Data are moved only into an empty one. They were not touched.",
        _todo("Join that database", "This computer then shows what stands there; its own data stay in their file."),
        _todo("Or ask for an empty one", "Who keeps the server makes it."),
    ),
    "move_differs": _words(
        "What was copied reads back differently",
        "Table {table}, {column}. Nothing was switched, and the other database is as empty as it was.",
        _todo("Try again", "If it stays so, send the report.", "copy_report"),
    ),
    "move_source_changed": _words(
        "The data were changed while they were copied",
        "Table {table}. Nothing was switched, so that no change is lost.",
        _todo("Move again", "At a time when nobody saves anything."),
    ),
    "database_unreachable": _words(
        "The database cannot be reached",
        "The server of the database did not answer ({detail}).",
        _todo("Is the server on?", "Check the address of the database in the settings and the network.", "retry"),
    ),
    "database_address": _words(
        "This is no address of a database",
        "An address looks like postgresql://user@server:5432/name.",
        _todo("Correct the address", "Several servers are written with commas: server1:5432,server2:5432."),
    ),
    "database_address_password": _words(
        "A password stands in the address of the database",
        "There anybody could read it: the address is kept in a file. {path} was not connected to.",
        _todo("Take it out of the address", "Enter it in the field for it: then the keyring keeps it."),
    ),
    "database_host": _words(
        "The server of the database is not found",
        "Nobody here knows the name of the server in {path}.",
        _todo("Check the address", "Is the name spelled right, is this computer in the office's network?"),
    ),
    "database_password": _words(
        "The database refuses the user or the password",
        "{path} does not take this user with this password.",
        _todo("Enter the password again", "The user's name stands in the address."),
    ),
    "database_password_missing": _words(
        "The password of the database is missing",
        "{path} asks for one, and this computer's keyring has none.",
        _todo("Enter the password", "Each computer keeps its own."),
    ),
    "database_absent": _words(
        "There is no such database",
        "The server answered, but {path} is not there or may not be opened by this user.",
        _todo("Check the name", "It stands at the end of the address. The keeper of the server can make the database."),
    ),
    "database_not_allowed": _words(
        "The server does not let this computer in",
        "{path} is closed for this computer or this user.",
        _todo("Ask the keeper of the server", "A line for this computer is missing in pg_hba.conf.", "copy_report"),
    ),
    "database_tls": _words(
        "No secure connection to the database",
        "{path}: one side wants an encrypted connection and the other has none ({detail}).",
        _todo("Ask the keeper of the server", "The server needs a certificate to encrypt with.", "copy_report"),
        _todo("Or do without", "Only where nobody can listen: add sslmode=disable to the address."),
    ),
    "database_certificate": _words(
        "The certificate of the database is not trusted",
        "{path}: the certificate is another server's, has expired, or was made by somebody unknown here.",
        _todo("Give the right certificate", "sslrootcert in the address names the file of who made it."),
    ),
    "database_too_old": _words(
        "The PostgreSQL server is too old",
        "It is version {found}; this program needs {needed} or later.",
        _todo("Ask the keeper of the server", "The server must be updated.", "copy_report"),
    ),
    "database_encoding": _words(
        "The database cannot hold all letters",
        "Its encoding is {found}; it must be UTF8.",
        _todo("Have a new database made", "For example: CREATE DATABASE … ENCODING 'UTF8'", "copy_report"),
    ),
    "database_rights": _words(
        "The user may not make tables in the database",
        "{path} can be read, but not used ({detail}).",
        _todo("Ask the keeper of the server", "The user should own the database.", "copy_report"),
    ),
    "database_slow": _words(
        "The database took too long",
        "{path} did not finish its work in five minutes and was stopped. Nothing is half-written.",
        _todo("Try again later", "Perhaps the server is busy, for example with a backup.", "retry"),
    ),
    "database_went_back": _words(
        "The database has lost what it had confirmed",
        "{path} stands at an earlier moment, as after a change to a copy that lagged behind.",
        _todo("Import again", "What is missing is fetched again: the database knows how far it stands.", "retry"),
    ),
    "database_folder": _words(
        "The data folder cannot be made",
        "{path}: {detail}",
        _todo(
            "Choose another folder",
            "Start the program with --data-dir, or give this user the right to write there.",
        ),
    ),
    "database_failed": _words(
        "The database did not do its work",
        "It answered with an error ({detail}). Nothing is half-written.",
        _todo("Try again", "If it stays so, send the report.", "copy_report"),
    ),
}
