using System;
using System.Text.Json;

namespace PublicDialogue.Interchange.Json;

/// <summary>Words what went wrong for someone who has the document and not the code.</summary>
internal static class FaultText
{
    public static string Of(Exception fault)
    {
        string text = fault switch
        {
            ArgumentException => Until(fault.Message, " (Parameter '"),
            JsonException => "This is no JSON: " + Until(Until(fault.Message, " Path: "), " LineNumber: "),
            _ => fault.Message,
        };
        return fault is not InvalidOperationException ? text.TrimEnd()
            : text.StartsWith("Cannot get the value", StringComparison.Ordinal) ? "is of another kind of JSON value than is needed here: see the format's description."
            : text.Contains("UTF-16 JSON", StringComparison.Ordinal) ? "has half a character, \\uD800 to \\uDFFF alone: write both halves."
            : text.Contains("UTF-8", StringComparison.Ordinal) ? "is no UTF-8: save the document as UTF-8."
            : text.TrimEnd();
    }

    // .NET adds (Parameter 'ends') and the actual value, and to what is no JSON its place, which is given apart.
    private static string Until(string message, string end)
    {
        int at = message.IndexOf(end, StringComparison.Ordinal);
        return at > 0 ? message[..at] : message;
    }
}
