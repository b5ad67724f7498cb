using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Organisations;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.Organisations;

public sealed partial class CheckDigitProperties
{
    private static readonly (OrganisationScheme Scheme, int Length)[] Checked =
        [(OrganisationScheme.Denmark, 8), (OrganisationScheme.Finland, 8), (OrganisationScheme.Norway, 9), (OrganisationScheme.Sweden, 10)];

    private static readonly Gen<OrganisationId> Ids =
        from register in Gen.Elements(Checked)
        from head in Gen.Choose(1, 9).ListOf(register.Length - 1)
        let id = Completed(register.Scheme, string.Concat(head))
        where id is not null
        select id;

    [Fact]
    public void TryParse_OneDigitChanged_IsRefused() => Prop.ForAll(Ids.ToArbitrary(), id =>
        Enumerable.Range(0, id.Number.Length).SelectMany(at => Enumerable.Range('0', 10)
            .Where(digit => digit != id.Number[at])
            .Select(digit => id.Scheme + ":" + id.Number[..at] + (char)digit + id.Number[(at + 1)..]))
        .All(changed => !OrganisationId.TryParse(changed, out _))).QuickCheckThrowOnFailure();

    [Fact]
    public void IsVerified_AnyDigits_AgreesWithTheSlowWay()
    {
        var digits = from register in Gen.Elements(Checked) from all in Gen.Choose(0, 9).ListOf(register.Length) select (register.Scheme, Number: string.Concat(all));
        Prop.ForAll(digits.ToArbitrary(), row => OrganisationId.Unverified(row.Number, row.Scheme).IsVerified == Slow(row.Scheme, row.Number)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ToString_OfAnyText_ReadsBack() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), Gen.Elements("DK", "SE", "XX", "0088").ToArbitrary(), (text, scheme) =>
        !OrganisationId.TryParse(scheme + ":" + text + "?", out var id) || OrganisationId.Parse(id.ToString()) == id).QuickCheckThrowOnFailure();

    // Every number that a contracting body or a winner of these countries has in a TED notice, in as far as it has the register's form.
    [SharedFact]
    public void TryParse_NumbersOfRealNotices_AreVerified()
    {
        var found = Directory.GetFiles(SharedFile.Of("notices/ted-r209"), "*.xml")
            .SelectMany(file => Address().Matches(File.ReadAllText(file)))
            .Select(match => (Scheme: OrganisationScheme.Parse(match.Groups["country"].Value), Number: new string([.. match.Groups["number"].Value.Where(char.IsAsciiDigit)])))
            .Where(row => Checked.Contains((row.Scheme, row.Number.Length)))
            .Distinct().ToList();
        Assert.All(found, row => Assert.True(OrganisationId.Parse(row.Number, row.Scheme).IsVerified));
        Assert.True(found.Count > 200, $"Only {found.Count} numbers were found.");
    }

    private static OrganisationId? Completed(OrganisationScheme scheme, string head) => Enumerable.Range('0', 10)
        .Select(digit => OrganisationId.TryParse(head + (char)digit, scheme, out var id) ? id : null).FirstOrDefault(id => id is not null);

    // As the registers tell it: the check digit is worked out from the digits before it, and compared.
    private static bool Slow(OrganisationScheme scheme, string number)
    {
        int last = number[^1] - '0';
        var head = number[..^1].Select(digit => digit - '0').ToList();
        if (number.Trim('0').Length == 0)
        {
            return false;
        }

        if (scheme == OrganisationScheme.Sweden)
        {
            int sum = head.Select((digit, at) => at % 2 == 1 ? digit : digit < 5 ? 2 * digit : (2 * digit) - 9).Sum();
            return last == (10 - (sum % 10)) % 10;
        }

        IReadOnlyList<int> weights = scheme == OrganisationScheme.Denmark ? [2, 7, 6, 5, 4, 3, 2]
            : scheme == OrganisationScheme.Finland ? [7, 9, 10, 5, 8, 4, 2] : [3, 2, 7, 6, 5, 4, 3, 2];
        int rest = head.Zip(weights, (digit, weight) => digit * weight).Sum() % 11;
        return rest != 1 && last == (rest == 0 ? 0 : 11 - rest);
    }

    [GeneratedRegex("<NATIONALID>(?<number>[^<]*)</NATIONALID>(?:(?!</?NATIONALID|OFFICIALNAME).)*?<COUNTRY VALUE=\"(?<country>DK|SE|NO|FI)\"", RegexOptions.Singleline)]
    private static partial Regex Address();
}
