using System;
using System.Collections.Generic;
using System.Text;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>An element of a notice and where it stands. Looked up by local name: real files choose their prefixes as they like.</summary>
/// <param name="name">The local name.</param>
/// <param name="line">The line of its name in the start tag, from 1.</param>
/// <param name="column">The column of its name in the start tag, from 1.</param>
internal sealed class NoticeElement(string name, int line, int column) : IPlaced
{
    private static readonly List<NoticeElement> Nothing = [];

    private List<NoticeElement>? children;
    private List<(string Name, string Value)>? attributes;
    private string text = "";
    private StringBuilder? pieces;

    /// <summary>Gets the local name.</summary>
    public string Name => name;

    /// <inheritdoc/>
    public int Start => -1;

    /// <inheritdoc/>
    public int Length => 0;

    /// <summary>Gets the line of its name, from 1.</summary>
    public int Line => line;

    /// <summary>Gets the column of its name, from 1.</summary>
    public int Column => column;

    /// <summary>Gets the elements inside, in their order.</summary>
    public IReadOnlyList<NoticeElement> Children => children ?? Nothing;

    /// <summary>Gets its own text without white space around it; that of elements inside does not count.</summary>
    public string Text
    {
        get
        {
            if (pieces is not null)
            {
                text = pieces.ToString();
                pieces = null;
            }

            return text.Trim();
        }
    }

    /// <summary>Gets the first element inside of that name, or null.</summary>
    public NoticeElement? this[string child]
    {
        get
        {
            var list = children ?? Nothing;
            for (int at = 0; at < list.Count; at++)
            {
                if (string.Equals(list[at].Name, child, StringComparison.Ordinal))
                {
                    return list[at];
                }
            }

            return null;
        }
    }

    /// <summary>Finds the elements inside of that name.</summary>
    public IEnumerable<NoticeElement> All(string child)
    {
        var list = children ?? Nothing;
        for (int at = 0; at < list.Count; at++)
        {
            if (string.Equals(list[at].Name, child, StringComparison.Ordinal))
            {
                yield return list[at];
            }
        }
    }

    /// <summary>Finds an attribute's value, or null.</summary>
    public string? Attribute(string attribute)
    {
        for (int at = 0; at < (attributes?.Count ?? 0); at++)
        {
            if (string.Equals(attributes![at].Name, attribute, StringComparison.Ordinal))
            {
                return attributes[at].Value;
            }
        }

        return null;
    }

    /// <summary>Says whether an attribute has a value.</summary>
    public bool Has(string attribute, string value) => string.Equals(Attribute(attribute), value, StringComparison.Ordinal);

    /// <summary>Puts an element inside, behind the others.</summary>
    public void Add(NoticeElement child) => (children ??= []).Add(child);

    /// <summary>Adds an attribute.</summary>
    public void Add(string attribute, string value) => (attributes ??= []).Add((attribute, value));

    /// <summary>Adds text behind what there is.</summary>
    public void Append(string more)
    {
        if (pieces is null && text.Length == 0)
        {
            text = more;
            return;
        }

        pieces ??= new(text);
        pieces.Append(more);
    }
}
