using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PublicDialogue.Benchmarks;
using PublicDialogue.Benchmarks.Analyzers;

if (args is ["--accounting", .. var which])
{
    return await BuildAccounting.Run(which).ConfigureAwait(false);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.AddColumn(new PerItemColumn(), new PerSecondColumn(), new LeastRatioColumn()));
return 0;
