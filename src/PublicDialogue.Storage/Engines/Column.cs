using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PublicDialogue.Storage.Engines;

/// <summary>One column of a table, and what of a row goes into it, as the mapping has it.</summary>
internal sealed record Column(string Name, Func<object, object?> Value)
{
    public static IReadOnlyList<Column> Of<TRow>(DbContext context, out string table)
    {
        var type = context.Model.FindEntityType(typeof(TRow))!;
        table = type.GetTableName()!;
        return [.. type.GetProperties().Select(Of)];
    }

    private static Column Of(IProperty property)
    {
        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return new(property.GetColumnName(), convert is null ? getter.GetClrValue : row => getter.GetClrValue(row) is { } value ? convert(value) : null);
    }
}
