using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Dialogue;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests;

public sealed class DocumentTextTests
{
    [Fact]
    public void Write_AValueOfTheLibrary_SaysItsSchemaFirst() =>
        Assert.StartsWith("{\"schema\":\"publicdialogue/supplier/1\",\"id\":\"s\",", DocumentText.Write(new Supplier(new("s"), "Kaffe A/S")), StringComparison.Ordinal);

    [Fact]
    public void Write_ATypeOfOnesOwn_IsAsItAlwaysIs()
    {
        Assert.Equal("{\"Name\":\"ø\"}", DocumentText.Write(new { Name = "ø" }));
        Assert.Equal("42", DocumentText.Write(42));
    }

    [Fact]
    public void Read_WithASchemaElsewhereInTheDocument_IsTheValue() => Assert.Equal(
        new Supplier(new("s"), "Kaffe A/S"), DocumentText.Read<Supplier>("{\"id\":\"s\",\"name\":\"Kaffe A/S\",\"schema\":\"publicdialogue/supplier/1\"}"));

    [Theory]
    [InlineData("{\"schema\":\"publicdialogue/supplier/99\",\"id\":\"s\",\"name\":\"Kaffe A/S\"}")]
    [InlineData("{\"schema\":\"publicdialogue/idea/1\",\"id\":\"s\",\"name\":\"Kaffe A/S\"}")]
    public void Read_ANewerOrAnotherDocument_IsRefused(string document) => Assert.Throws<UnreadableDocumentException>(() => DocumentText.Read<Supplier>(document));

    [Fact]
    public void Kind_OfATypeOfTypes_NamesThemAll() => Assert.Equal("Storage.Stored<Dialogue.Idea>", DocumentText.Kind(typeof(Stored<Idea>)));

    [Fact]
    public async Task Context_WithAQueryOfOnesOwn_ReadsColumnsAndDocuments()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await store.Suppliers.Add(new Supplier(new("s"), "Kaffe\0A/S"));
        await using var context = store.OpenContext();
        var row = await context.Suppliers.SingleAsync(supplier => supplier.Name.StartsWith("Kaffe"));
        Assert.Equal("Kaffe\uFFFDA/S", row.Name);
        Assert.Equal("Kaffe\0A/S", DocumentText.Read<Supplier>(row.Document).Name);
    }
}
