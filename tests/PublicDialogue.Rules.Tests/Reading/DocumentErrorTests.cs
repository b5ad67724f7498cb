using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>Why a file cannot be read, in every language: what is wrong, and what to do about it.</summary>
public sealed class DocumentErrorTests
{
    private static readonly CultureInfo[] Languages = [new("en"), new("da"), new("sv"), new("nl")];

    [Fact]
    public void Message_OfEveryFault_IsWordedInEveryLanguage() => Assert.All(Enum.GetValues<DocumentFault>(), fault =>
        Assert.Equal(Languages.Length, Languages.Select(new DocumentError(fault).Message).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void Message_OfEveryFault_SaysWhatItIsAboutInAllLanguagesOrInNone() => Assert.All(Enum.GetValues<DocumentFault>(), fault =>
        Assert.Single(Languages.Select(new DocumentError(fault) { About = "what-it-is-about" }.Message).Select(said => said.Contains("what-it-is-about", StringComparison.Ordinal)).Distinct()));

    [Theory]
    [InlineData("en", "is longer than 50,000,000 characters; give each notice a file of its own")]
    [InlineData("da", "er længere end 50.000.000 tegn; giv hver bekendtgørelse sin egen fil")]
    [InlineData("sv", "är längre än 50 000 000 tecken; ge varje annons en egen fil")]
    [InlineData("nl", "is langer dan 50.000.000 tekens; geef elke aankondiging een eigen bestand")]
    [InlineData("fi", "is longer than 50 000 000 characters; give each notice a file of its own")]
    public void Message_WithALimit_WritesItsNumberTheWayOfTheLanguage(string language, string said) =>
        Assert.Equal(said, new DocumentError(DocumentFault.TooLong) { About = 50_000_000 }.Message(new(language)).Replace('\u00A0', ' ').Replace('\u202F', ' '));

    [Theory]
    [InlineData("""{ "schema": "publicdialogue/tender/2" }""", "er ikke et udbud; det kræver \"schema\": \"publicdialogue/tender/1\"")]
    [InlineData("""{ "schema": }""", "mangler en værdi her; skriv den")]
    public void Message_OfAFile_IsInTheLanguageOfWhoeverAsks(string json, string said) =>
        Assert.Equal(said, TenderReader.Read("a.tender.json", new StringReader(json)).Error?.Message(new("da")));
}
