using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>An object while it is read: which members were there, and which one is being read.</summary>
internal sealed class ModelFrame(IModelForm form, string discriminator, JsonSerializerOptions options)
{
    private readonly bool[] given = new bool[form.Members.Count];
    private int current = -1;
    private int last = -1;

    /// <summary>Says whether an exception is the document's fault, and not ours.</summary>
    public static bool IsFault(Exception fault) =>
        fault is JsonException or FormatException or ArgumentException or InvalidOperationException or OverflowException or KeyNotFoundException
        || fault.GetType().Name == "DateTimeZoneNotFoundException";

    /// <summary>Moves to the value of the next member; those that are not known are skipped or refused.</summary>
    /// <param name="reader">At the beginning of the object, or at the end of the last value.</param>
    /// <returns>Which member it is, or -1 at the end.</returns>
    public int Next(ref Utf8JsonReader reader)
    {
        current = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int at = Find(ref reader);
            string name = at >= 0 ? "" : reader.GetString()!;
            reader.Read();
            (current, last) = (at, at);
            if (at < 0)
            {
                Unknown(name);
                reader.Skip();
            }
            else if (reader.TokenType != JsonTokenType.Null || form.Members[at].MayBeNull)
            {
                given[at] = true;
                return at;
            }
        }

        current = -1;
        return -1;
    }

    /// <summary>Reads the value of the current member.</summary>
    public T? Value<T>(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? default : FormTable.Of<T>().Read(ref reader, typeof(T), options);

    /// <summary>Refuses an object that lacks a member it needs.</summary>
    public void Complete()
    {
        for (int at = 0; at < given.Length; at++)
        {
            if (!given[at] && form.Members[at].IsNeeded)
            {
                throw new JsonFault($"{form.Name} needs \"{form.Members[at].Name}\": add it.");
            }
        }
    }

    /// <summary>Says whether a member is to be set; from then on its refusal is at that member.</summary>
    public bool Sets(int at)
    {
        current = at;
        return given[at];
    }

    /// <summary>Makes an exception say where it is.</summary>
    public JsonFault Refused(Exception fault)
    {
        var known = JsonFault.Of(fault);
        string? step = current >= 0 ? form.Members[current].Name : Named(fault);
        return step is null ? known : known.Within("." + step);
    }

    // The constructor's own check names its parameter, which is a member.
    private string? Named(Exception fault)
    {
        foreach (var member in form.Members)
        {
            if (string.Equals(member.Name, (fault as ArgumentException)?.ParamName, StringComparison.OrdinalIgnoreCase))
            {
                return member.Name;
            }
        }

        return null;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        // Our own documents have them in order.
        int next = last + 1;
        return next < form.Members.Count && reader.ValueTextEquals(form.Members[next].Encoded.EncodedUtf8Bytes) ? next : form.Find(reader.GetString()!);
    }

    private void Unknown(string name)
    {
        if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow && name != discriminator && name is not ("schema" or "$schema"))
        {
            throw new JsonFault($"{form.Name} has no member \"{name}\": remove it, or let unknown members be skipped.").Within(Documents.JsonPath.Step(name));
        }
    }
}
