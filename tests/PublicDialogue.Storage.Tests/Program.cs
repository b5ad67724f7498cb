using System;
using System.Globalization;
using System.Threading.Tasks;
using PublicDialogue.Storage.Tests.Support;

namespace PublicDialogue.Storage.Tests;

/// <summary>Writes values without end and prints the number of each as soon as it is acknowledged, until it is killed.</summary>
internal static class Program
{
    public static async Task Main(string[] arguments)
    {
        await using var store = await TestDatabase.Open(Enum.Parse<Kind>(arguments[0]), arguments[1]);
        for (int number = int.Parse(arguments[2], CultureInfo.InvariantCulture); ; number++)
        {
            await store.Values.Keep("value " + number.ToString(CultureInfo.InvariantCulture), number);
            await Console.Out.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
