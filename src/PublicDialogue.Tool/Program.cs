using System;
using System.CommandLine;
using System.IO;
using System.Text;
using PublicDialogue.Tool.Verbs;

#pragma warning disable RS0030 // The one place that touches the console; verbs are given their writers.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = Console.Out;
var errors = Console.Error;
#pragma warning restore RS0030

var root = new RootCommand("Reviews tenders and notices for criteria that may restrict competition. No legal advice.")
{
    DemoVerb.Create(),
    ReviewVerb.Create(),
    RulesVerb.Create(),
};

var given = root.Parse(args);
if (given.Errors.Count > 0)
{
    return Refuse(given.Errors[0].Message);
}

using var cancellation = new System.Threading.CancellationTokenSource();
#pragma warning disable RS0030 // As above.
Console.CancelKeyPress += (_, pressed) =>
#pragma warning restore RS0030
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
try
{
    return await given.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = errors }, cancellation.Token)
        .ConfigureAwait(false);
}
catch (OperationCanceledException)
{
    return Refuse("Cancelled; nothing more was written.");
}
catch (Exception unusable) when (unusable is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
{
    return Refuse(unusable.Message);
}

int Refuse(string message)
{
    errors.WriteLine(message.ReplaceLineEndings(" "));
    return 2;
}
