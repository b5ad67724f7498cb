using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace PublicDialogue.Tool.Verbs;

/// <summary>The whole command line: every verb is one row here.</summary>
internal static class CommandLine
{
    private const int Refused = 2;

    /// <summary>Runs a verb.</summary>
    /// <returns>0 fine; 1 the answer is no; 2 unusable arguments or input, with one line on the error stream.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter errors, IClock clock, CancellationToken cancellation)
    {
        var root = new RootCommand("Reviews tenders and notices for criteria that may restrict competition. No legal advice.")
        {
            DemoVerb.Create(clock),
            ReviewVerb.Create(),
            RulesVerb.Create(),
            HolidaysVerb.Create(clock),
            DeadlineVerb.Create(),
            OccurrencesVerb.Create(),
            TimetableVerb.Create(clock),
        };
        var given = root.Parse(arguments);
        string verbs = string.Join(", ", root.Subcommands.Select(verb => verb.Name));
        string? refusal = given switch
        {
            { CommandResult.Command: RootCommand, UnmatchedTokens: { Count: > 0 } words } => $"{words[0]} is no verb; write one of {verbs}.",
            { CommandResult.Command: RootCommand, Errors.Count: > 0 } => $"Write a verb: {verbs}. --help says what each does.",
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
            return Refuse(Plain(unusable), errors);
        }
    }

    // Without the name that the argument has in the library, and with the value that was refused.
    private static string Plain(Exception unusable) => unusable switch
    {
        ArgumentOutOfRangeException { ParamName: not null, ActualValue: { } value } outside => $"{value}: {Sentence(outside)}",
        ArgumentException { ParamName: not null } wrong => Sentence(wrong),
        _ => unusable.Message,
    };

    private static string Sentence(ArgumentException wrong) => wrong.Message.Split($" (Parameter '{wrong.ParamName}')")[0];

    private static int Refuse(string message, TextWriter errors)
    {
        errors.WriteLine(message.ReplaceLineEndings(" "));
        return Refused;
    }
}
