using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Writes the forms that every part of a release has: amounts, days, texts that may be missing.</summary>
internal static class OcdsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a package of releases: its head, and what is written inside.</summary>
    public static void Package(Stream stream, OcdsPublication publication, IEnumerable<string> extensions, Action<Utf8JsonWriter> releases)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteString("uri", publication.Uri.AbsoluteUri);
        writer.WriteString("version", "1.1");
        writer.List("extensions", extensions, (extension, _) => writer.WriteStringValue($"https://raw.githubusercontent.com/open-contracting-extensions/ocds_{extension}_extension/master/extension.json"));
        writer.WriteString("publishedDate", InstantPattern.General.Format(publication.PublishedAt));
        writer.Member("publisher", () => writer.WriteString("name", publication.Publisher));
        writer.WriteStartArray("releases");
        releases(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Item(this Utf8JsonWriter writer, Action content)
    {
        writer.WriteStartObject();
        content();
        writer.WriteEndObject();
    }

    public static void Member(this Utf8JsonWriter writer, string name, Action content)
    {
        writer.WriteStartObject(name);
        content();
        writer.WriteEndObject();
    }

    public static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T, int> write)
    {
        writer.WriteStartArray(name);
        int at = 0;
        foreach (var item in items)
        {
            write(item, ++at);
        }

        writer.WriteEndArray();
    }

    public static void Text(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void Amount(this Utf8JsonWriter writer, string name, Money? amount)
    {
        if (amount is not null)
        {
            writer.Member(name, () =>
            {
                writer.WriteNumber("amount", amount.Amount);
                writer.WriteString("currency", amount.Currency.Code);
            });
        }
    }

    // The standard has moments only: a first day begins with its first second, a last day ends with its last one.
    public static void FirstDay(this Utf8JsonWriter writer, string name, LocalDate? day) => writer.Text(name, day is { } known ? LocalDatePattern.Iso.Format(known) + "T00:00:00Z" : null);

    public static void LastDay(this Utf8JsonWriter writer, string name, LocalDate? day) => writer.Text(name, day is { } known ? LocalDatePattern.Iso.Format(known) + "T23:59:59Z" : null);

    public static void Moment(this Utf8JsonWriter writer, string name, Instant moment) => writer.WriteString(name, InstantPattern.ExtendedIso.Format(moment));

    /// <summary>Writes what every release begins with.</summary>
    public static void ReleaseHead(this Utf8JsonWriter writer, OcdsPublication publication, string ocid, params string[] tags)
    {
        string moment = InstantPattern.General.Format(publication.PublishedAt);
        writer.WriteString("ocid", ocid);
        writer.WriteString("id", $"{ocid}-{moment}");
        writer.WriteString("date", moment);
        writer.List("tag", tags, (tag, _) => writer.WriteStringValue(tag));
        writer.WriteString("initiationType", "tender");
        writer.WriteString("language", publication.Language.Tag);
    }
}
