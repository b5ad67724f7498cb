using System;
using System.Text;
using System.Threading;
using NodaTime;
using PublicDialogue.Tool.Verbs;

#pragma warning disable RS0030 // The one place that touches the console and the clock; verbs are given theirs.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
return await CommandLine.Run(args, Console.Out, Console.Error, SystemClock.Instance, cancellation.Token).ConfigureAwait(false);
#pragma warning restore RS0030
