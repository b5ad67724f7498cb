using System;
using System.Text.Json;

namespace PublicDialogue.Interchange.Json;

/// <summary>Words what went wrong for someone who has the document and not the code.</summary>
internal static class FaultText
{
    public static string Of(Exception fault)
    {
        string text = fault is ArgumentException or JsonException ? WithoutParameter(fault.Message) : fault.Message;
        return fault is InvalidOperationException && text.StartsWith("Cannot get the value", StringComparison.Ordinal)
            ? "is of another kind of JSON value than is needed here: see the format's description."
            : text.TrimEnd();
    }

    // .NET adds (Parameter 'ends'), and on a line of its own the actual value.
    private static string WithoutParameter(string message)
    {
        int at = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return at > 0 ? message[..at] : message;
    }
}
