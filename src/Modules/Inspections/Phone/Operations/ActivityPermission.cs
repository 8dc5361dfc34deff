using Anran.Inspections.Checklists;

namespace Anran.Inspections.Phone.Operations;

/// <summary>Who may do which kind of check: a permission each, so that roles say it as data.</summary>
static class ActivityPermission
{
    public static string Of(Activity activity) => activity switch
    {
        Activity.Inspection => "visits.inspect",
        Activity.Patrol => "visits.patrol",
        Activity.SelfCheck => "visits.self-check",
        Activity.UserCheck or Activity.DeliveryCheck => "visits.user-check",
    };

    public static bool May(this Identity identity, Activity activity, string scopeKey, Guid? organisation) =>
        identity.ScopesOf(Of(activity)).Any(scope => scope.Covers(scopeKey) && (scope.Organisation is null || scope.Organisation == organisation));
}
