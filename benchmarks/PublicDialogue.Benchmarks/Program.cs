using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PublicDialogue.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.AddColumn(new PerItemColumn(), new PerSecondColumn(), new LeastRatioColumn()));
