using System;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PublicDialogue.Organisations;

/// <summary>The number of an organisation in a register: <c>DK:12345674</c>, <c>SE:2021006297</c>.</summary>
/// <remarks>
/// White space, <c>.</c>, <c>-</c> and <c>/</c> are dropped and letters made capital, so that <c>se: 202100-6297</c> is the same. A VAT number is
/// not turned into a number of the register. Numbers of known registers (<see cref="OrganisationScheme"/>) must have their form and check
/// digit, save where they are taken on purpose with <see cref="Unverified"/>; those are written with a <c>?</c> at
/// the end. Equal by scheme and number. Immutable.
/// </remarks>
public sealed record OrganisationId
{
    /// <summary>The greatest number of characters of the number.</summary>
    public const int MaxLength = 100;

    internal OrganisationId(OrganisationScheme scheme, string number)
    {
        Scheme = scheme;
        Number = number;
    }

    /// <summary>Gets the register.</summary>
    public OrganisationScheme Scheme { get; }

    /// <summary>Gets the number: capitals and digits, without spaces and separators.</summary>
    public string Number { get; }

    /// <summary>Gets scheme and number without the mark of an unverified one, for example <c>SE:5599000175</c>: what files of others hold.</summary>
    public string Key => Scheme.Code + ":" + Number;

    /// <summary>Gets a value indicating whether the number has the form and the check digit of its register; false where the register is not known here.</summary>
    public bool IsVerified => RegisterForm.Of(Scheme) is { } form && form.Fault(Number) is null;

    /// <summary>Gets a value indicating whether it is the number of a person: a Swedish sole trader has no other than the personal identity number.</summary>
    public bool IsPersonal => Scheme == OrganisationScheme.Sweden && Number.Length == 10 && Number[2] is '0' or '1';

    internal string? Fault => RegisterForm.Of(Scheme)?.Fault(Number);

    /// <summary>Makes one out of scheme and number.</summary>
    /// <param name="scheme">The register.</param>
    /// <param name="number">The number, with or without separators.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException"><paramref name="number"/> is empty, too long, or not one of the register.</exception>
    public static OrganisationId Of(OrganisationScheme scheme, string number) => Parse(Guard.Against.Null(number), Guard.Against.Null(scheme));

    /// <summary>Reads scheme and number.</summary>
    /// <param name="text">For example <c>NO: 974 767 880</c>, or <c>SE:5599000175?</c> where it was taken unverified on purpose.</param>
    /// <param name="assumed">The register where the text names none; null where it must.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The register is missing, or the number is empty, too long, or not one of the register.</exception>
    public static OrganisationId Parse(string text, OrganisationScheme? assumed = null) =>
        WrittenOrganisation.Read(Guard.Against.Null(text), assumed).Verified();

    /// <summary>Tries to read scheme and number.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="id">The id, or null.</param>
    /// <returns>Whether <see cref="Parse"/> reads it.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationId? id) => TryParse(text, assumed: null, out id);

    /// <summary>Tries to read a number that may leave its scheme out.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="assumed">The register where the text names none; null where it must.</param>
    /// <param name="id">The id, or null.</param>
    /// <returns>Whether it is a number of the register.</returns>
    public static bool TryParse(string? text, OrganisationScheme? assumed, [NotNullWhen(true)] out OrganisationId? id)
    {
        var read = WrittenOrganisation.Read(text ?? "", assumed);
        id = read.Fault is null ? read.Id : null;
        return id is not null;
    }

    /// <summary>Takes a number on purpose as it is, whatever its form and check digit: sample data, registers of others.</summary>
    /// <param name="text">The number, with its scheme or without.</param>
    /// <param name="assumed">The register where the text names none; null where it must.</param>
    /// <returns>The id; <see cref="IsVerified"/> says whether it would have been read besides.</returns>
    /// <exception cref="FormatException">The register is missing, nothing is left of the number, or it is too long.</exception>
    public static OrganisationId Unverified(string text, OrganisationScheme? assumed = null) =>
        WrittenOrganisation.Read(Guard.Against.Null(text), assumed).AsItIs();

    /// <summary>Formats as scheme and number.</summary>
    /// <returns>The text that <see cref="Parse"/> reads: with <c>?</c> at the end where the number is not one of its register.</returns>
    public override string ToString() => Fault is null ? Key : Key + WrittenOrganisation.UnverifiedMark;
}
