using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicDialogue.Calendars;
using PublicDialogue.ICalendar;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>A value as one text, where its type has no <c>Parse</c>.</summary>
internal abstract class OneText<T>(Func<string, T> parse, Func<T, string> format) : JsonConverter<T>
    where T : notnull
{
    private readonly TextConverter<T> text = new(typeof(T).Name, parse, format);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => text.Read(ref reader, typeToConvert, options);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => text.Write(writer, value, options);
}

/// <summary>Three letters.</summary>
internal sealed class CurrencyForm() : OneText<Currency>(Currency.Of, value => value.Code);

/// <summary>The identifier of the act.</summary>
internal sealed class ComputationForm() : OneText<Computation>(Computation.Find, value => value.Id);

/// <summary>The identifier of the event.</summary>
internal sealed class EventUidForm() : OneText<EventUid>(EventUid.FromText, value => value.Text);

/// <summary>From and to: <c>09:00-15:00</c>.</summary>
internal sealed class OpenHoursForm() : OneText<OpenHours>(
    text => DayHours.Parse(text).Intervals is [var only] ? only : throw new FormatException("Write one interval, such as 09:00-15:00."), value => value.ToString());

/// <summary>The country's two letters, or EU.</summary>
internal sealed class NationalTimeForm() : OneText<NationalTime>(
    text => OtherCodes.TryRead<Jurisdiction>(text, out var found) ? NationalTime.Of(found) : throw new FormatException($"\"{text}\" is no jurisdiction: write EU, DK, SE, NL, NO, FI, DE or BE."),
    value => OtherCodes.Preferred(value.Jurisdiction)!);

/// <summary>A share as a number from 0 to 1.</summary>
internal sealed class ShareForm : JsonConverter<Share>
{
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Share.Of(reader.GetDecimal(), 1m);

    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Ratio);
}

/// <summary>A text by language, the one that it was written in first: <c>{"da": "…", "en": "…"}</c>. No language has six letters, so that a document's schema is none.</summary>
internal sealed class LocalizedTextForm : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonFault("needs a text by language: {\"da\": \"…\"}.");
        }

        var rows = new List<Translation>();
        string tag = "";
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                tag = reader.GetString()!;
                reader.Read();
                if (tag is not ("schema" or "$schema"))
                {
                    rows.Add(new(Language.Parse(tag), reader.GetString() ?? ""));
                }
            }
        }
        catch (Exception fault) when (ModelFrame.IsFault(fault))
        {
            throw new JsonFault(FaultText.Of(fault)).Within("." + tag);
        }

        return LocalizedText.Of(rows);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var row in value.Translations)
        {
            writer.WriteString(row.Language.Tag, row.Text);
        }

        writer.WriteEndObject();
    }
}
