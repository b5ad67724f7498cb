using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Guarding;

/// <summary>A list that nobody can change any more, equal to another of the same content in the same order.</summary>
internal sealed class ContentList<T> : IReadOnlyList<T>, IEquatable<ContentList<T>>
    where T : notnull
{
    private readonly T[] items;

    private ContentList(T[] items) => this.items = items;

    public static ContentList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>Copies a list; refuses null and lists that hold null, by the caller's name for it.</summary>
    public static ContentList<T> Of(IReadOnlyList<T>? list, string parameterName)
    {
        if (list is ContentList<T> same)
        {
            return same;
        }

        T[] copy = [.. list ?? throw new ArgumentNullException(parameterName)];
        return Array.Exists(copy, item => item is null)
            ? throw new ArgumentException("A list must not hold null: leave the item out.", parameterName)
            : new(copy);
    }

    public bool Equals(ContentList<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ContentList<T>);

    public override int GetHashCode() => items.Aggregate(items.Length, (hash, item) => unchecked((hash * 397) ^ item.GetHashCode()));

    public override string ToString() => "[" + string.Join(", ", items) + "]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
