using PublicDialogue.Changes;

namespace PublicDialogue.Storage.Log;

/// <summary>One thing that happened, with its place in the log.</summary>
/// <param name="Position">Its place in the whole log: grows with time, may leave numbers out; other systems recognise a second delivery by it.</param>
/// <param name="Stream">What it happened to.</param>
/// <param name="Number">Its place in the stream: 1, 2, 3, without gaps.</param>
/// <param name="Happening">What happened.</param>
public sealed record LoggedHappening(long Position, StreamId Stream, long Number, Happening Happening);
