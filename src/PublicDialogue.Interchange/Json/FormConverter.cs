using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a value by its form.</summary>
internal sealed class FormConverter<T, TForm> : JsonConverter<T>, IModelForm, IUnionMember
    where TForm : notnull, IForm<T, TForm>
    where T : notnull
{
    private static ModelConverter<TForm> Form => (ModelConverter<TForm>)FormTable.Of<TForm>();

    public string Name => typeof(T).Name;

    public IReadOnlyList<ModelMember> Members => Form.Members;

    public int Find(string name) => Form.Find(name);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Made(Form.Read(ref reader, typeof(TForm), options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Form.Write(writer, TForm.Of(value), options);

    public void WriteAs(Utf8JsonWriter writer, object value, string discriminator, string kind, JsonSerializerOptions options) =>
        Form.WriteAs(writer, TForm.Of((T)value), discriminator, kind, options);

    public object ReadAs(ref Utf8JsonReader reader, string discriminator, JsonSerializerOptions options) =>
        Made((TForm)Form.ReadAs(ref reader, discriminator, options));

    private static T Made(TForm form)
    {
        try
        {
            return form.Value();
        }
        catch (Exception fault) when (ModelFrame.IsFault(fault) && fault is not JsonException)
        {
            throw new JsonFault(FaultText.Of(fault));
        }
    }
}
