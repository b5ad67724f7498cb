using System;
using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class CodesTests
{
    public static TheoryData<string> Members =>
    [
        .. Of<Procedure>(), .. Of<Jurisdiction>(), .. Of<LegalBasis>(), .. Of<ContractNature>(), .. Of<AuthorityLevel>(),
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_OfEachEnumeration_IsReadByItsName(string member)
    {
        string[] parts = member.Split('.');
        Func<object, FactUnit, object?> read = parts[0] switch
        {
            nameof(Procedure) => Codes.Procedure,
            nameof(Jurisdiction) => Codes.Jurisdiction,
            nameof(LegalBasis) => Codes.LegalBasis,
            nameof(ContractNature) => Codes.ContractNature,
            _ => Codes.AuthorityLevel,
        };

        Assert.Equal(parts[1], read(parts[1], FactUnit.Own)?.ToString());
        Assert.Equal(parts[1], read(" " + parts[1].ToUpperInvariant() + " ", FactUnit.Own)?.ToString());
        Assert.Equal(parts[1], read(read(parts[1], FactUnit.Own)!, FactUnit.Own)?.ToString());
    }

    [Theory]
    [InlineData("open", Procedure.Open)]
    [InlineData("restricted", Procedure.Restricted)]
    [InlineData("neg-w-call", Procedure.Negotiated)]
    [InlineData("comp-dial", Procedure.CompetitiveDialogue)]
    [InlineData("innovation", Procedure.InnovationPartnership)]
    [InlineData("neg-wo-call", Procedure.NegotiatedWithoutCall)]
    [InlineData("oth-single", Procedure.OtherSingleStage)]
    [InlineData("oth-mult", Procedure.OtherMultipleStage)]
    [InlineData("PT_OPEN", Procedure.Open)]
    [InlineData("comp-tend", null)]
    [InlineData("0", null)]
    public void Procedure_Code_IsRead(string code, Procedure? procedure) => Assert.Equal(procedure, Codes.Procedure(code, FactUnit.Own));

    [Theory]
    [InlineData("DKK", "DKK")]
    [InlineData(" dkk ", "DKK")]
    [InlineData("Dkk", "DKK")]
    [InlineData("kr.", null)]
    [InlineData("DK", null)]
    [InlineData("ÅÅÅ", null)]
    public void Currency_Text_IsThreeLetters(string text, string? currency) => Assert.Equal(currency, Codes.Currency(text, FactUnit.Own));

    [Fact]
    public void Currency_NoText_IsNone() => Assert.Null(Codes.Currency(208, FactUnit.Own));

    private static string[] Of<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), name => string.Create(CultureInfo.InvariantCulture, $"{typeof(T).Name}.{name}"));
}
