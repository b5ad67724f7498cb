using System;
using System.Linq;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Organisations;

public sealed class OrganisationIdTests
{
    // Published in notices of these public bodies: Region Hovedstaden, Solrød Kommune, Trafikverket, Knivsta kommun,
    // Statsbygg, Tromsø kommune, the cities of Espoo and Tampere, gemeente Zoetermeer.
    [Theory]
    [InlineData("DK:29190623")]
    [InlineData("DK:68534917")]
    [InlineData("SE:2021006297")]
    [InlineData("SE:2120003013")]
    [InlineData("NO:971278374")]
    [InlineData("NO:940101808")]
    [InlineData("FI:01012636")]
    [InlineData("FI:02116752")]
    [InlineData("NL:71952436")]
    public void Parse_NumberOfAPublicBody_IsVerified(string text)
    {
        var id = OrganisationId.Parse(text);
        Assert.True(id.IsVerified);
        Assert.Equal(text, id.ToString());
        Assert.Equal(text, id.Key);
    }

    [Theory]
    [InlineData("se: 202100-6297", "SE:2021006297")]
    [InlineData(" SE :202100 6297 ", "SE:2021006297")]
    [InlineData("0007:2021006297", "SE:2021006297")]
    [InlineData("0184:29 19 06 23", "DK:29190623")]
    [InlineData("dk:29.19.06.23", "DK:29190623")]
    [InlineData("be:0308.357.852/16607", "BE:030835785216607")]
    [InlineData("0088:579 000 043 5951", "0088:5790000435951")]
    public void Parse_OtherSpelling_IsTheSame(string text, string same) => Assert.Equal(same, OrganisationId.Parse(text).ToString());

    [Theory]
    [InlineData("974 767 880", "NO:974767880")]
    [InlineData("SE:202100-6297", "SE:2021006297")]
    public void Parse_WithoutScheme_TakesTheAssumedOne(string text, string id) =>
        Assert.Equal(id, OrganisationId.Parse(text, OrganisationScheme.Norway).ToString());

    [Theory]
    [InlineData("29190623", "names no register")]
    [InlineData("D:29190623", "names no register")]
    [InlineData("DK:", "holds no number")]
    [InlineData("DK: .-/ ", "holds no number")]
    [InlineData("DK:?", "holds no number")]
    [InlineData("DK:DK29190623", "without the letters of a VAT number")]
    [InlineData("DK:2919062", "it has 8 digits")]
    [InlineData("DK:29190624", "its check digit does not fit")]
    [InlineData("DK:00000000", "its check digit does not fit")]
    [InlineData("NO:000000000", "its check digit does not fit")]
    [InlineData("SE:5599000175", "OrganisationId.Unverified")]
    [InlineData("NL:7195243", "it has 8 digits")]
    [InlineData("FI:0101263-7", "its check digit does not fit")]
    [InlineData("DK:2919:0623", "at most 100 characters")]
    public void Parse_NoNumber_SaysWhatToDo(string text, string why)
    {
        Assert.Contains(why, Assert.Throws<FormatException>(() => OrganisationId.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(OrganisationId.TryParse(text, out var id));
        Assert.Null(id);
    }

    [Fact]
    public void TryParse_HalfACharacter_IsRefused() => Assert.False(OrganisationId.TryParse("XX:1" + (char)0xD800, out _));

    [Fact]
    public void TryParse_Null_IsNone() => Assert.False(OrganisationId.TryParse(text: null, out _));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void TryParse_FreeRegister_TakesUpToAHundred(int length, bool isTaken) =>
        Assert.Equal(isTaken, OrganisationId.TryParse("XX:" + new string('A', length), out _));

    [Fact]
    public void Unverified_NumberThatFails_ReadsBackAsItself()
    {
        var id = OrganisationId.Unverified("559900-0175", OrganisationScheme.Sweden);
        Assert.False(id.IsVerified);
        Assert.Equal("SE:5599000175", id.Key);
        Assert.Equal("SE:5599000175?", id.ToString());
        Assert.Equal(id, OrganisationId.Parse(id.ToString()));
        Assert.Equal(id, OrganisationId.Unverified("SE:5599000175"));
    }

    [Fact]
    public void Unverified_NumberThatHolds_IsAsAnyOther() =>
        Assert.Equal(OrganisationId.Parse("DK:29190623"), OrganisationId.Unverified("DK:29190623"));

    [Fact]
    public void Unverified_Nothing_IsRefused() => Assert.Throws<FormatException>(() => OrganisationId.Unverified("SE:-"));

    [Fact]
    public void IsVerified_RegisterNotKnown_IsFalse() => Assert.False(OrganisationId.Parse("BE:0308357852").IsVerified);

    [Theory]
    [InlineData("SE:9001019802", true)]
    [InlineData("SE:2120003013", false)]
    [InlineData("DK:29190623", false)]
    public void IsPersonal_OfASoleTrader_IsTrue(string text, bool isPersonal) => Assert.Equal(isPersonal, OrganisationId.Unverified(text).IsPersonal);

    [Theory]
    [InlineData("dk", "DK", "0184")]
    [InlineData("0212", "FI", "0212")]
    [InlineData("0106", "NL", "0106")]
    [InlineData("0192", "NO", "0192")]
    [InlineData("0088", "0088", "0088")]
    [InlineData("dk-cvr", "DK-CVR", null)]
    public void Scheme_Code_IsRead(string text, string code, string? icd)
    {
        var scheme = OrganisationScheme.Parse(text);
        Assert.Equal(code, scheme.ToString());
        Assert.Equal(icd, scheme.IcdCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("D")]
    [InlineData("D K")]
    [InlineData("ÅL")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTU")]
    public void Scheme_NoCode_IsRefused(string text) => Assert.Throws<FormatException>(() => OrganisationScheme.Parse(text));
}
