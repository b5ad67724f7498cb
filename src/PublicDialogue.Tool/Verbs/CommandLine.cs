using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PublicDialogue.Tool.Verbs;

/// <summary>The whole command line: every verb is one row here.</summary>
internal static class CommandLine
{
    private const int Refused = 2;

    /// <summary>Runs a verb.</summary>
    /// <returns>0 fine; 1 the answer is no; 2 unusable arguments or input, with one line on the error stream.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var root = new RootCommand("Reviews tenders and notices for criteria that may restrict competition. No legal advice.")
        {
            DemoVerb.Create(),
            ReviewVerb.Create(),
            RulesVerb.Create(),
        };
        var given = root.Parse(arguments);
        string? refusal = given switch
        {
            { CommandResult.Command: RootCommand, UnmatchedTokens: { Count: > 0 } words } =>
                $"{words[0]} is no verb; there are {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}.",
            { Errors: { Count: > 0 } wrong } => wrong[0].Message,
            _ => null,
        };
        try
        {
            return refusal is null
                ? await given.InvokeAsync(
                    new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = errors }, cancellation)
                    .ConfigureAwait(false)
                : Refuse(refusal, errors);
        }
        catch (OperationCanceledException)
        {
            return Refuse("Cancelled; nothing more was written.", errors);
        }
        catch (Exception unusable) when (unusable is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            return Refuse(unusable.Message, errors);
        }
    }

    private static int Refuse(string message, TextWriter errors)
    {
        errors.WriteLine(message.ReplaceLineEndings(" "));
        return Refused;
    }
}
