using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicDialogue.Calendars;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>A calendar: a country's by its identifier, <c>"DK"</c>; one's own as an object with its table.</summary>
internal sealed class BusinessCalendarForm : JsonConverter<BusinessCalendar>
{
    public override BusinessCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String
                ? Known(reader.GetString()!)
                : FormTable.Of<OwnCalendarForm>().Read(ref reader, typeof(OwnCalendarForm), options)!.ToCalendar();
        }
        catch (ArgumentException fault)
        {
            throw new JsonFault(FaultText.Of(fault));
        }
    }

    public override void Write(Utf8JsonWriter writer, BusinessCalendar value, JsonSerializerOptions options)
    {
        if (CountryCalendars.All.Concat(CountryCalendars.GermanLaender).Any(known => ReferenceEquals(known, value)))
        {
            writer.WriteStringValue(value.Id);
        }
        else
        {
            FormTable.Of<OwnCalendarForm>().Write(writer, OwnCalendarForm.Of(value), options);
        }
    }

    private static BusinessCalendar Known(string id) => CountryCalendars.GermanLaender.FirstOrDefault(land => land.Id == id) ?? CountryCalendars.Find(id);
}
