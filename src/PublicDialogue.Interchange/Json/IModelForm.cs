using System.Collections.Generic;

namespace PublicDialogue.Interchange.Json;

/// <summary>The members of a type that is written as an object.</summary>
internal interface IModelForm
{
    /// <summary>Gets the type's name, for messages.</summary>
    string Name { get; }

    /// <summary>Gets the members in the order in which they are written.</summary>
    IReadOnlyList<ModelMember> Members { get; }

    /// <summary>Finds a member by its exact name; -1 where there is none.</summary>
    int Find(string name);
}

/// <summary>A form that can be written into an object whose first member is its kind.</summary>
internal interface IUnionMember
{
    void WriteAs(System.Text.Json.Utf8JsonWriter writer, object value, string discriminator, string kind, System.Text.Json.JsonSerializerOptions options);

    object ReadAs(ref System.Text.Json.Utf8JsonReader reader, string discriminator, System.Text.Json.JsonSerializerOptions options);
}

/// <summary>A closed hierarchy, told apart by its kind.</summary>
internal interface IUnionForm
{
    string Discriminator { get; }

    IReadOnlyDictionary<string, System.Type> Kinds { get; }
}

/// <summary>A list of values of one type.</summary>
internal interface IListForm
{
    System.Type Item { get; }
}
