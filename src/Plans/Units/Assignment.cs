using Anran.Plans.Reading;

namespace Anran.Plans.Units;

/// <summary>The rules R2 to R8: who leads, who cooperates, whose territory it is.</summary>
sealed class Assignment
{
    readonly FoldedText text;
    readonly List<string> order = [];
    readonly Dictionary<string, (string Written, Role Role)> roles = new(StringComparer.Ordinal);

    enum Role { Lead, Cooperate, Territorial }

    Assignment(FoldedText text) => this.text = text;

    public IReadOnlyList<string> All => [.. order.Select(name => roles[name].Written)];
    public IReadOnlyList<string> Lead => Of(Role.Lead);
    public IReadOnlyList<string> Cooperate => Of(Role.Cooperate);
    public IReadOnlyList<string> Territorial => Of(Role.Territorial);

    /// <summary>Bodies that one bracket names twice (R10).</summary>
    public List<(Responsibility Bracket, Charge Again, Charge First)> NamedTwice { get; } = [];

    /// <summary>Names that end like no body we know.</summary>
    public List<Charge> UnknownForms { get; } = [];

    public static Assignment Of(FoldedText text, IEnumerable<Responsibility> brackets, bool orderRules, IReadOnlyList<Charge> carried)
    {
        var assignment = new Assignment(text);
        foreach (var bracket in brackets) assignment.Add(bracket, orderRules);
        foreach (var charge in carried) assignment.Put(charge, Role.Territorial);
        return assignment;
    }

    void Add(Responsibility bracket, bool orderRules)
    {
        var first = new Dictionary<string, Charge>(StringComparer.Ordinal);
        var charges = new List<Charge>();
        foreach (var charge in bracket.Charges)
        {
            var name = Name(charge);
            if (!UnitForms.MayBeUnit(name)) UnknownForms.Add(charge);
            if (first.TryAdd(name, charge)) charges.Add(charge);
            else NamedTwice.Add((bracket, charge, first[name]));
        }

        var departments = charges.Where(charge => IsDepartment(Name(charge)) && charge.Duty is not (Duty.Territory or Duty.Owner)).ToList();
        var hasLead = charges.Exists(charge => charge.Duty == Duty.Lead);
        foreach (var charge in charges) Put(charge, RoleOf(charge, departments, hasLead, orderRules));
    }

    Role RoleOf(Charge charge, List<Charge> departments, bool hasLead, bool orderRules)
    {
        var name = Name(charge);
        if (charge.Duty == Duty.Lead) return Role.Lead;
        if (charge.Duty == Duty.Territory || UnitForms.IsTerritorial(name)) return Role.Territorial;
        if (hasLead || charge.Duty is Duty.Owner || !IsDepartment(name)) return Role.Cooperate;
        if (orderRules) return departments[0] == charge ? Role.Lead : Role.Cooperate;
        return charge.Duty switch
        {
            Duty.Answer => Role.Lead,
            Duty.Named when departments.Count(other => other.Duty == Duty.Named) == 1 => Role.Lead,
            Duty.Lead or Duty.Share or Duty.Assist or Duty.Territory or Duty.Owner or Duty.Named => Role.Cooperate,
        };
    }

    static bool IsDepartment(string name) => !UnitForms.IsGeneric(name) && !UnitForms.IsEnterprise(name) && !UnitForms.IsTerritorial(name);

    void Put(Charge charge, Role role)
    {
        var name = Name(charge);
        if (!roles.TryGetValue(name, out var known))
        {
            roles[name] = (text.Written(charge.Start, charge.End), role);
            order.Add(name);
        }
        else if (role == Role.Lead && known.Role == Role.Cooperate) roles[name] = known with { Role = role };
    }

    string Name(Charge charge) => text.Slice(charge.Start, charge.End);

    IReadOnlyList<string> Of(Role role) => [.. order.Where(name => roles[name].Role == role).Select(name => roles[name].Written)];
}
