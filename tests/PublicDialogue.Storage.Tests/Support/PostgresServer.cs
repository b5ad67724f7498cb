using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace PublicDialogue.Storage.Tests.Support;

/// <summary>A PostgreSQL server of the tests' own: its data in a new folder, on a free port, gone when the tests end, however they end.</summary>
internal sealed class PostgresServer
{
    private static readonly string? Programs = FindPrograms();

    private static readonly Lazy<Task<PostgresServer>> Running = new(Start);

    // The server goes when this end of the pipe is closed, by the end of the process at the latest.
    private readonly Process watch;
    private readonly string address;
    private int databases;

    private PostgresServer(Process watch, string address)
    {
        this.watch = watch;
        this.address = address;
    }

    /// <summary>Gets why tests on it are skipped here; null where they run, as always where CI is set.</summary>
    public static string? Missing => Programs is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null : "PostgreSQL is not installed: apt-get install postgresql";

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> NewDatabase()
    {
        var server = await Running.Value;
        string name = "d" + Interlocked.Increment(ref server.databases).ToString(CultureInfo.InvariantCulture);
        await using var connection = new NpgsqlConnection(server.address + ";Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return $"{server.address};Database={name}";
    }

    private static async Task<PostgresServer> Start()
    {
        string programs = Programs ?? throw new InvalidOperationException("PostgreSQL is not installed, and CI is set: apt-get install postgresql");
        string folder = Directory.CreateTempSubdirectory("publicdialogue-postgres-").FullName;
        string password = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        await File.WriteAllTextAsync(Path.Combine(folder, "password"), password);

        // The server refuses to run as root: it runs as the user of the Debian package, or as nobody.
        string[] user = [];
        if (Environment.UserName == "root")
        {
            string name = (await File.ReadAllLinesAsync("/etc/passwd")).Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
            user = ["setpriv", "--reuid", name, "--regid", (await Output("id", "-g", name)).Trim(), "--clear-groups", "--"];
            await Output("chown", "-R", name, folder);
        }

        int port = FreePort();
        string script = $"""
            cd '{folder}'
            '{programs}/initdb' --pgdata data --username tests --pwfile password --auth scram-sha-256 --encoding UTF8 --locale C > log 2>&1 || exit 1
            '{programs}/postgres' -D data -h 127.0.0.1 -p {port} -k '{folder}' >> log 2>&1 &
            read line
            kill -QUIT $!
            wait
            rm -rf '{folder}'
            """;
        string[] command = [.. user, "/bin/sh", "-c", script];
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true })!;
        var server = new PostgresServer(process, $"Host=127.0.0.1;Port={port.ToString(CultureInfo.InvariantCulture)};Username=tests;Password={password};Maximum Pool Size=20");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.watch.StandardInput.Close();
        await server.Wait(Path.Combine(folder, "log"));
        return server;
    }

    private async Task Wait(string log)
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(address + ";Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (tries < 600 && !watch.HasExited)
            {
                await Task.Delay(100);
            }
            catch (NpgsqlException error)
            {
                throw new InvalidOperationException("The server did not start: " + await File.ReadAllTextAsync(log), error);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindPrograms()
    {
        IEnumerable<string> folders = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static async Task<string> Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }
}
