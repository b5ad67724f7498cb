using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Changes;

/// <summary>What a verb answers: the changed value with what happened, or why it is not allowed now.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
[KeepResult]
public sealed record Change<T>
    where T : class
{
    private readonly T? value;

    private Change(T? value, Refusal? refusal, ContentList<Happening> happened)
    {
        this.value = value;
        Refusal = refusal;
        Happened = happened;
    }

    /// <summary>Gets a value indicating whether it was done; false where it is refused, with the reason in <see cref="Refusal"/>.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>Gets the changed value.</summary>
    /// <exception cref="InvalidOperationException">It is refused: ask <see cref="IsDone"/> first.</exception>
    public T Value => value ?? throw new InvalidOperationException(Refusal!.Text(CultureInfo.InvariantCulture));

    /// <summary>Gets why it is not allowed, or null where it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Gets what happened, in order, for a log; empty where it is refused.</summary>
    public IReadOnlyList<Happening> Happened { get; }

    internal static Change<T> Done(T value, params Happening[] happened) =>
        new(value, refusal: null, ContentList<Happening>.Of(happened, nameof(happened)));

    internal static Change<T> Refused(RefusalKind kind, params object[] arguments) =>
        new(value: null, new Refusal(kind, Refusal.Written(arguments)), ContentList<Happening>.Empty);

    internal static Change<T> Refused(Refusal refusal) => new(value: null, refusal, ContentList<Happening>.Empty);

    // What holds the changed value, with the same happenings; or the same refusal.
    internal Change<THolder> In<THolder>(Func<T, THolder> holder)
        where THolder : class => new(value is null ? null : holder(value), Refusal, ContentList<Happening>.Of(Happened, nameof(Happened)));
}
