using Anran.Bench;

// Every figure is measured in one run on this machine; quote medians and ratios, not single times.
// ./do bench            all that need nothing but this checkout
// ./do bench plans      one of them
var benches = new (string Name, string What, Func<TextWriter, Task> Run)[]
{
    ("plans", "compiling a work plan, once started; 1,000 in one run", PlanBench.Run),
    ("rules", "judging the major hazards", RulesBench.Run),
    ("compare", "two plans of 300 measures against each other", CompareBench.Run),
    ("search", "search among all divisions by name, initials, pinyin and code", SearchBench.Run),
    ("start", "cold start to the first page, very first start with demo, idle memory (needs ./do publish)", StartBench.Run),
    ("matrix", "the page of a 300-measure plan, on the real server in a real browser", MatrixBench.Run),
    ("publish", "publishing 200 measures × 3,000 organisations, on SQLite and on PostgreSQL", PublishBench.Run),
    ("home", "where a plan of 200 measures and 3,000 organisations stands, over HTTP, on either store", HomeBench.Run),
    ("handins", "a year of hand-ins for 3,000 organisations, and the lists over them (PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", HandInBench.Run),
    ("registry-import", "100,000 subjects from a sheet, twice, over HTTP (ROWS for another number; PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", RegistryImportBench.Run),
    ("upload", "a visit of 20 answers and 2 signatures from a phone, at 50 a second (PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", UploadBench.Run),
    ("package", "the area package of 50,000 subjects, and what 100 changes cost (PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", PackageBench.Run),
    ("hazards", "a million hazards: lists by many filters and the board, over HTTP (ROWS for another number; PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", HazardBench.Run),
    ("registry-list", "first pages and maps of 300,000 subjects, over HTTP (SUBJECTS for another number; PostgreSQL too, if ANRAN_TEST_POSTGRES names one)", RegistryListBench.Run),
    ("build", "clean build and one-line change", BuildBench.Run),
};
var chosen = args.Length == 0 ? benches : [.. benches.Where(bench => args.Contains(bench.Name))];
if (chosen.Length == 0)
{
    await Console.Error.WriteLineAsync($"no such bench; there are: {string.Join(", ", benches.Select(bench => bench.Name))}");
    return 2;
}
foreach (var (name, what, run) in chosen)
{
    Console.WriteLine($"== {name}: {what}");
    await run(Console.Out);
}
return 0;
