using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A series of meetings.</summary>
public sealed class MeetingsRow : DocumentRow
{
    /// <summary>Gets what it is called, in the language in which it was first written.</summary>
    public string Title { get; internal set; } = "";

    internal static MeetingsRow Of(MeetingSeries series) => new() { Title = PlainText.Of(series.Title.ToString()) };
}
