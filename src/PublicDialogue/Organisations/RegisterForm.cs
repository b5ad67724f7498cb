using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Organisations;

/// <summary>How a register writes its numbers, and what their check digit must be.</summary>
internal sealed class RegisterForm
{
    // Sources: the registers' own descriptions. CVR: sum of digits times weights divisible by 11. Sweden: SKV 709, the Luhn sum of all ten
    // digits ends in nought. Norway: the same as CVR with other weights; a rest of 10 has no digit, so that no number has it. Finland: the
    // same again. The Dutch number has no check digit.
    private static readonly RegisterForm[] All =
    [
        new(OrganisationScheme.Denmark, "0184", "CVR number", 8, digits => IsDivisible(digits, [2, 7, 6, 5, 4, 3, 2, 1])),
        new(OrganisationScheme.Finland, "0212", "Y-tunnus", 8, digits => IsDivisible(digits, [7, 9, 10, 5, 8, 4, 2, 1])),
        new(OrganisationScheme.Netherlands, "0106", "KvK-nummer", 8, digits => true),
        new(OrganisationScheme.Norway, "0192", "organisasjonsnummer", 9, digits => IsDivisible(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1])),
        new(OrganisationScheme.Sweden, "0007", "organisationsnummer", 10, IsLuhn),
    ];

    private readonly string name;
    private readonly int length;
    private readonly Func<string, bool> isChecked;

    private RegisterForm(OrganisationScheme scheme, string icdCode, string name, int length, Func<string, bool> isChecked)
    {
        Scheme = scheme;
        IcdCode = icdCode;
        this.name = name;
        this.length = length;
        this.isChecked = isChecked;
    }

    public OrganisationScheme Scheme { get; }

    public string IcdCode { get; }

    public static RegisterForm? Of(OrganisationScheme scheme) => Array.Find(All, form => form.Scheme == scheme);

    public static RegisterForm? OfIcdCode(string code) => Array.Find(All, form => form.IcdCode == code);

    /// <summary>Says what is wrong with a number and what to do, or null.</summary>
    public string? Fault(string number) =>
        number.Length != length || number.Any(character => character is < '0' or > '9')
            ? $"\"{number}\" is no {name}: it has {length} digits, without the letters of a VAT number."
        : number.All(digit => digit == '0') || !isChecked(number)
            ? $"\"{number}\" is no {name}: its check digit does not fit, so that a digit is mistyped or missing. Take it on purpose with OrganisationId.Unverified."
        : null;

    private static bool IsDivisible(string digits, IReadOnlyList<int> weights) => digits.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11 == 0;

    // Every second digit, from the first of ten, counts double; of what comes to ten or more the digits are added.
    private static bool IsLuhn(string digits) => digits
        .Select((digit, at) => (digit - '0') * (2 - (at % 2)))
        .Sum(product => (product / 10) + (product % 10)) % 10 == 0;
}
