using Microsoft.Data.Sqlite;

namespace Overflight.Data.Store;

/// <summary>Turns what SQLite says into a sentence with a way out.</summary>
internal static class StoreErrors
{
    private const string OtherFolder = "or name another folder in OVERFLIGHT_DATA";

    // Result codes: https://www.sqlite.org/rescode.html
    public static StoreException From(SqliteException e, string attempt, string path) =>
        Make(attempt, path, e.SqliteErrorCode switch
        {
            5 or 6 => "another program has locked it: wait until that has finished",
            8 => $"it cannot be written: give yourself the right to write it and its folder, {OtherFolder}",
            10 => $"the disk does not work or is full (code {e.SqliteExtendedErrorCode}): check it, {OtherFolder}",
            11 => $"it is damaged: put a backup in its place or move it away, {OtherFolder}",
            13 => $"the disk is full: make room, {OtherFolder}",
            14 => $"it cannot be opened: check that its folder exists and can be written, {OtherFolder}",
            26 => $"it is not a SQLite database: move it away, {OtherFolder}",
            _ => $"SQLite says '{e.Message}' (code {e.SqliteExtendedErrorCode})",
        }, e, e.SqliteErrorCode == 8);

    public static StoreException Make(
        string attempt, string path, string problem, System.Exception? inner = null, bool isReadOnly = false) =>
        new($"Could not {attempt} the database {path}: {problem}.", inner) { IsReadOnly = isReadOnly };
}
