using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Interchange.Generator;

/// <summary>The code that writes one type and reads it.</summary>
internal sealed class ModelSource(INamedTypeSymbol type, string name, IReadOnlyList<Member> members)
{
    public string Text
    {
        get
        {
            string full = Names.Full(type);
            var text = new StringBuilder();
            text.AppendLine($"internal sealed class {name}() : ModelConverter<{full}>(\"{type.Name}\"{string.Concat(members.Select(Declared))})").AppendLine("{")
                .AppendLine($"    protected override void WriteMembers(Utf8JsonWriter writer, {full} value, JsonSerializerOptions options)").AppendLine("    {");
            Each((member, at) => text.AppendLine($"        Write(writer, {at}, value.{member.Property.Name}, options);"));
            text.AppendLine("    }").AppendLine();
            if (type.AllInterfaces.Any(face => face.Name == "IForm"))
            {
                text.AppendLine("    protected override bool WritesNull => false;").AppendLine();
            }

            text.AppendLine($"    protected override {full} ReadMembers(ref Utf8JsonReader reader, ModelFrame frame)").AppendLine("    {");
            Each((member, at) => text.AppendLine($"        {Names.FullOrNull(member.Type)} v{at} = {Initial(member)};"));
            text.AppendLine("        try").AppendLine("        {")
                .AppendLine("            for (int at; (at = frame.Next(ref reader)) >= 0;)").AppendLine("            {").AppendLine("                switch (at)").AppendLine("                {");
            Each((member, at) => text.AppendLine($"                    case {at}: v{at} = frame.Value<{Names.Full(member.Type)}>(ref reader)!; break;"));
            text.AppendLine("                }").AppendLine("            }").AppendLine()
                .AppendLine("            frame.Complete();")
                .AppendLine($"            var made = new {full}({string.Join(", ", members.Select((member, at) => (member, at)).Where(row => row.member.Parameter is not null).Select(row => $"v{row.at}"))});");
            Each((member, at) =>
            {
                if (member.Parameter is null)
                {
                    text.AppendLine($"            if (frame.Sets({at})) {{ Set{at}({(type.IsValueType ? "ref " : "")}made, v{at}); }}");
                }
            });
            text.AppendLine("            return made;").AppendLine("        }")
                .AppendLine("        catch (Exception fault) when (ModelFrame.IsFault(fault))").AppendLine("        {").AppendLine("            throw frame.Refused(fault);").AppendLine("        }").AppendLine("    }");
            Each((member, at) =>
            {
                if (member.Parameter is null)
                {
                    text.AppendLine().AppendLine($"    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = \"set_{member.Property.Name}\")]")
                        .AppendLine($"    private static extern void Set{at}({(type.IsValueType ? "ref " : "")}{Names.Full(member.Property.ContainingType)} made, {Names.FullOrNull(member.Type)} value);");
                }
            });
            return text.AppendLine("}").AppendLine().ToString();
        }
    }

    private void Each(System.Action<Member, int> write)
    {
        for (int at = 0; at < members.Count; at++)
        {
            write(members[at], at);
        }
    }

    private static string Declared(Member member) =>
        $", new ModelMember(\"{member.Name}\", typeof({Names.Full(member.Type)}), {(member.IsNeeded ? "true" : "false")}, {(member.MayBeNull ? "true" : "false")})";

    private static string Initial(Member member) =>
        member.Parameter is not { HasExplicitDefaultValue: true } parameter || parameter.ExplicitDefaultValue is null ? "default!"
        : parameter.Type.TypeKind == TypeKind.Enum
            ? $"({Names.Full(parameter.Type)}){System.Convert.ToString(parameter.ExplicitDefaultValue, CultureInfo.InvariantCulture)}"
        : parameter.ExplicitDefaultValue switch
        {
            bool flag => flag ? "true" : "false",
            string word => Names.Quoted(word),
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            var number => System.Convert.ToString(number, CultureInfo.InvariantCulture)!,
        };
}
