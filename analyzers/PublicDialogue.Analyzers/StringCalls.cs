using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Reads what the platform's own text functions make of texts that can be read.</summary>
internal static class StringCalls
{
    /// <summary>Reads a call on <see cref="string"/>; null where it is another, or a piece of it cannot be followed.</summary>
    public static string? Read(IInvocationOperation call, ConstantText texts, Elements elements, int depth)
    {
        string? instance = call.Instance is { } named ? texts.Read(named, depth) : null;
        var pieces = call.Instance is null || instance is not null ? Pieces(call.Arguments, texts, elements, depth) : null;
        return (call.TargetMethod.Name, instance, pieces) switch
        {
            ("Trim", { } text, { Count: 0 }) => text.Trim(),
            ("Replace", { } text, { Count: 2 } both) when both[0].Length > 0 => text.Replace(both[0], both[1]),
            ("Concat", null, { } all) => string.Concat(all),
            ("Join", null, { Count: > 0 } all) => string.Join(all[0], all.Skip(1)),
            ("Format", null, { Count: > 0 } all) => Formatted(all),
            _ => null,
        };
    }

    // What the arguments say, one by one or in a list; null where one of them cannot be read. The culture of a text says nothing.
    private static List<string>? Pieces(IEnumerable<IArgumentOperation> arguments, ConstantText texts, Elements elements, int depth)
    {
        var pieces = new List<string>();
        foreach (var element in arguments.Where(argument => argument.Parameter?.Type.Name != "IFormatProvider").SelectMany(argument => elements.Of(argument.Value)))
        {
            if (texts.Piece(element.Value, depth) is not { } piece)
            {
                return null;
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    // Widths and formats are for numbers, which each culture writes in its own way.
    private static string? Formatted(List<string> pieces)
    {
        string form = pieces[0];
        var text = new StringBuilder();
        for (int at = 0; at < form.Length; at++)
        {
            char sign = form[at];
            bool isTwice = at + 1 < form.Length && form[at + 1] == sign;
            if (sign is not ('{' or '}') || isTwice)
            {
                text.Append(sign);
                at += sign is '{' or '}' ? 1 : 0;
                continue;
            }

            int end = form.IndexOf('}', at);
            if (sign == '}' || end < 0 || !int.TryParse(form.Substring(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || number + 1 >= pieces.Count)
            {
                return null;
            }

            text.Append(pieces[number + 1]);
            at = end;
        }

        return text.ToString();
    }
}
