using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicDialogue.Generation;
using PublicDialogue.Interchange.Json;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Json;

/// <summary>Every public type of the model is written as JSON and read again as the same value.</summary>
public sealed class RoundTripTests
{
    private const int ValuesOfAType = 60;

    private static readonly JsonSerializerOptions WithoutNull =
        new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }.UsePublicDialogue();

    public static TheoryData<Type> Types => [.. ModelValues.Types];

    [Fact]
    public void EveryType_HasAForm() => Assert.True(Models.Missing.Count == 0, string.Join(Environment.NewLine, Models.Missing));

    // What may be null is null where nobody says otherwise.
    [Theory]
    [MemberData(nameof(Types))]
    public void Type_WrittenWithoutNull_IsTheSame(Type type)
    {
        var form = WithoutNull.GetTypeInfo(type);
        for (int seed = 0; seed < ValuesOfAType / 4; seed++)
        {
            object value = ModelValues.One(type, seed);
            string json = JsonSerializer.Serialize(value, form);
            Assert.True(value.Equals(JsonSerializer.Deserialize(json, form)), json);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_WrittenAndRead_IsTheSame(Type type)
    {
        var form = PublicDialogueJson.Options.GetTypeInfo(type);
        for (int seed = 0; seed < ValuesOfAType; seed++)
        {
            object value = ModelValues.One(type, seed);
            string json = JsonSerializer.Serialize(value, form);
            object? read = Read(json);
            Assert.True(value.Equals(read), $"{json}{Environment.NewLine}is read as another value: {JsonSerializer.Serialize(read, form)}");
            Assert.Equal(json, JsonSerializer.Serialize(read, form));
        }

        object? Read(string json)
        {
            try
            {
                return JsonSerializer.Deserialize(json, form);
            }
            catch (JsonException refused)
            {
                throw new InvalidOperationException($"{refused.Message}{Environment.NewLine}{json}", refused);
            }
        }
    }
}
