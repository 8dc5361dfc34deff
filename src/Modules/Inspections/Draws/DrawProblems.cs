namespace Anran.Inspections.Draws;

static class DrawProblems
{
    public static Problem NotFound() => new(404, "draw.not-found", new(
        "没有这次抽查，或不在你的辖区、单位范围内。", "There is no such draw, or it lies outside your area or organisation."));

    public static Problem DrawnAlready() => new(409, "draw.drawn-already", new(
        "这次抽查已经抽取，种子和结果不能更改。需要重抽的，请另建一次抽查并说明。", "This draw was made; neither seed nor result changes. To draw again, begin another and say why."));

    public static Problem NotDrawn() => new(409, "draw.not-drawn", new("还没有抽取。", "Nothing was drawn yet."));

    public static Problem PlannedAlready() => new(409, "draw.planned-already", new("这次抽查已经生成检查计划。", "A plan of visits was made of this draw already."));

    public static Problem SeedWrong() => Problem.Field("seed", "draw.seed", new(
        "种子应为 6 到 128 位字母、数字或连字符，与公布的来源一致。", "The seed has 6 to 128 letters, digits or hyphens, as its public source says."));

    public static Problem SeedIsOwn() => Problem.Field("seed", "draw.seed-own", new(
        "这次抽查约定由系统产生随机种子，不能另填。", "This draw takes its seed from the house itself; none can be given."));

    public static Problem SeedNeeded() => Problem.Field("seed", "draw.seed-needed", new(
        "请填写所约定来源公布的数字。", "Give the figures that the agreed source published."));

    public static Problem TooFewUnits() => Problem.Field("strata", "draw.too-few-units", new(
        "可抽对象为零，或某一类的抽取数超过该类对象数。请调整范围或数量。", "Nobody can be drawn, or more of a group than it has. Change the range or the number."));

    public static Problem TooManyUnits(int most) => Problem.Field("strata", "draw.too-many-units", new(
        $"名录最多 {most} 个对象，一次最多抽 {Lots.MostDrawn} 个。请缩小范围。", $"A population has {most} units at most and {Lots.MostDrawn} are drawn at most. Choose less."));

    public static Problem TooFewOfficers(int least) => Problem.Field("officersEach", "draw.too-few-officers", new(
        $"检查期内持有效执法证件的人员少于 {least} 人，不能随机抽取。请先登记执法证件。", $"Fewer than {least} officers are certified for the days of the visits. Put certificates down first."));

    public static Problem Count() => Problem.Field("strata", "draw.count", new(
        "请为每一类填写 1 到 1000 的抽取数，类别不重复。", "Give each group a number from 1 to 1,000, no group twice."));
}
