namespace Anran.Authority.Places;

/// <summary>What kinds of places are called, and which may lie below which.</summary>
static class PlaceKinds
{
    public static Text TextOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Nation => new("全国", "nation"),
        PlaceKind.Province => new("省级", "province"),
        PlaceKind.Prefecture => new("地级", "prefecture"),
        PlaceKind.County => new("县级", "county"),
        PlaceKind.Township => new("乡级", "township"),
        PlaceKind.Village => new("村级", "village or community"),
        PlaceKind.FunctionalArea => new("功能区", "functional area"),
    };

    /// <summary>As a sheet may name it: our own words, what people write, or the English code.</summary>
    public static PlaceKind? Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "省级" or "省" or "province" => PlaceKind.Province,
        "地级" or "市" or "地级市" or "prefecture" => PlaceKind.Prefecture,
        "县级" or "县" or "区" or "区县" or "county" => PlaceKind.County,
        "乡级" or "乡" or "镇" or "街道" or "乡镇" or "township" => PlaceKind.Township,
        "村级" or "村" or "社区" or "居委会" or "村委会" or "village" => PlaceKind.Village,
        "功能区" or "开发区" or "functionalarea" or "functional area" => PlaceKind.FunctionalArea,
        _ => null,
    };

    /// <summary>A lower kind goes below any higher one; levels may be left out (东莞 has no counties). A functional area may lie anywhere above a village.</summary>
    public static void MustHold(Place parent, PlaceKind child)
    {
        var fits = child switch
        {
            PlaceKind.Nation => false,
            PlaceKind.Province => parent.Kind is PlaceKind.Nation,
            PlaceKind.Prefecture => parent.Kind is PlaceKind.Province,
            PlaceKind.County => parent.Kind is PlaceKind.Province or PlaceKind.Prefecture or PlaceKind.FunctionalArea,
            PlaceKind.Township => parent.Kind is PlaceKind.Province or PlaceKind.Prefecture or PlaceKind.County or PlaceKind.FunctionalArea,
            PlaceKind.Village => parent.Kind is not (PlaceKind.Nation or PlaceKind.Village),
            PlaceKind.FunctionalArea => parent.Kind is not PlaceKind.Village,
        };
        if (!fits) throw PlaceProblems.WrongKind(parent.Name, TextOf(parent.Kind), TextOf(child));
    }
}
