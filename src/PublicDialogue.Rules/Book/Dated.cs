using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>A threshold that law has changed or may change: each value with the first day on which it holds.</summary>
/// <typeparam name="T">The type of the threshold.</typeparam>
/// <param name="rows">At least one row, oldest first.</param>
internal sealed class Dated<T>(params (PlainDate From, T Value)[] rows)
    where T : notnull
{
    /// <summary>Gets the rows, oldest first.</summary>
    public IReadOnlyList<(PlainDate From, T Value)> Rows => rows;

    /// <summary>Finds the value in force on a day; before the first row, the first row's.</summary>
    public T On(PlainDate day)
    {
        int at = rows.Length - 1;
        while (at > 0 && rows[at].From > day)
        {
            at--;
        }

        return rows[at].Value;
    }
}
