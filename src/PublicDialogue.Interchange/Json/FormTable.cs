using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Every type that is written, and its form. The forms do not depend on options.</summary>
internal static class FormTable
{
    private static readonly Dictionary<Type, FormRow> Rows =
        Leaves.All().Concat(Models.All()).GroupBy(row => row.Type).ToDictionary(rows => rows.Key, rows => rows.First());

    /// <summary>Gets every type.</summary>
    public static IEnumerable<Type> Types => Rows.Keys;

    /// <summary>Finds the row of a type; null where it has none.</summary>
    public static FormRow? Find(Type type) => Rows.GetValueOrDefault(type);

    /// <summary>Finds the form of a type that stands in a closed hierarchy.</summary>
    public static IUnionMember Member(Type type) => (IUnionMember)Rows[type].Form;

    /// <summary>Gets the form of a type that is known to have one.</summary>
    public static JsonConverter<T> Of<T>() => Known<T>.Form;

    private static class Known<T>
    {
        public static readonly JsonConverter<T> Form = (JsonConverter<T>)Rows[typeof(T)].Form;
    }
}
