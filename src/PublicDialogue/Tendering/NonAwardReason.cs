using System;
using System.Linq;

namespace PublicDialogue.Tendering;

/// <summary>Why no winner was chosen and the competition is closed (BT-144, code list non-award-justification).</summary>
public enum NonAwardReason
{
    /// <summary>No tender, request to participate or project came in: <c>no-rece</c>.</summary>
    NothingReceived,

    /// <summary>Only one was admissible: <c>one-admis</c>.</summary>
    OneAdmissible,

    /// <summary>All were withdrawn or found inadmissible: <c>all-rej</c>.</summary>
    AllRejected,

    /// <summary>The buyer needs something else now: <c>chan-need</c>.</summary>
    ChangedNeeds,

    /// <summary>The buyer has not the funds: <c>ins-fund</c>.</summary>
    InsufficientFunds,

    /// <summary>The one who was chosen did not sign the contract: <c>no-signed</c>.</summary>
    NotSigned,

    /// <summary>The buyer decided so after a tenderer asked for a review: <c>rev-buyer</c>.</summary>
    ReviewByBuyer,

    /// <summary>A review body or a court decided so: <c>rev-body</c>.</summary>
    ReviewBody,

    /// <summary>The buyer decided so because of technical or procedural errors, without a request for a review: <c>tch-pr-error</c>.</summary>
    ProceduralError,

    /// <summary>Another reason, which is then explained: <c>other</c>.</summary>
    Other,
}

/// <summary>The codes of the reasons.</summary>
public static class NonAwardReasons
{
    private static readonly string[] Codes =
    [
        "no-rece",
        "one-admis",
        "all-rej",
        "chan-need",
        "ins-fund",
        "no-signed",
        "rev-buyer",
        "rev-body",
        "tch-pr-error",
        "other",
    ];

    /// <summary>Gives the code.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The code, as notices write it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Code(this NonAwardReason reason) => Codes.ElementAtOrDefault((int)reason) ?? throw new ArgumentOutOfRangeException(nameof(reason));

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>What it stands for; null where it is none of them, and for <c>unpublished</c>.</returns>
    public static NonAwardReason? Parse(string? code)
    {
        int at = Array.IndexOf(Codes, code);
        return at < 0 ? null : (NonAwardReason)at;
    }
}
