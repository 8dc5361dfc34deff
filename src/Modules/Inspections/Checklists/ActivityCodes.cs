namespace Anran.Inspections.Checklists;

/// <summary>How files, operations and addresses write an activity.</summary>
static class ActivityCodes
{
    public static string Code(this Activity activity) => activity switch
    {
        Activity.Inspection => "inspection",
        Activity.Patrol => "patrol",
        Activity.SelfCheck => "self-check",
        Activity.UserCheck => "user-check",
        Activity.DeliveryCheck => "delivery-check",
    };

    public static IReadOnlyDictionary<string, Activity> All { get; } = Enum.GetValues<Activity>().ToDictionary(Code, StringComparer.Ordinal);

    public static Activity? Find(string code) => All.TryGetValue(code, out var activity) ? activity : null;
}
