using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Identifiers;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

static class OrganisationForm
{
    /// <summary>What a person fills in about an organisation, and the rules it must keep.</summary>
    public abstract record Fields
    {
        [Required, StringLength(200, MinimumLength = 2)] public string Name { get; init; } = "";
        [StringLength(100)] public string? ShortName { get; init; }
        [MaxLength(50)] public IReadOnlyList<string?>? Aliases { get; init; }
        [Required, StringLength(40)] public string Kind { get; init; } = "";
        [StringLength(40)] public string? CreditCode { get; init; }
        public Guid? Parent { get; init; }
    }

    /// <summary>Writes the form into the row, or refuses.</summary>
    public static async Task WriteInto(this Fields form, Organisation row, Db db, OrganisationKinds kinds, CancellationToken stop)
    {
        if (!kinds.Has(form.Kind)) throw OrganisationProblems.KindUnknown();
        var code = CodeOf(form.CreditCode);
        var name = form.Name.Trim();
        if (await db.Unscoped<Organisation>("a name may stand once at a place").AnyAsync(it => it.Place == row.Place && it.Name == name && it.Id != row.Id && it.ClosedOn == null, stop)) throw OrganisationProblems.NameTaken();
        if (code is not null && await db.Unscoped<Organisation>("a credit code is unique in the country").AnyAsync(it => it.CreditCode == code && it.Id != row.Id, stop)) throw OrganisationProblems.CreditCodeTaken();
        if (form.Parent != row.Parent && form.Parent is { } parent) await MustBeAbove(parent, row.Id, db, stop);
        row.Name = name;
        row.ShortName = form.ShortName?.Trim() ?? "";
        row.Aliases = AliasesOf(form.Aliases?.OfType<string>() ?? []);
        row.Kind = form.Kind;
        row.CreditCode = code;
        row.Parent = form.Parent;
    }

    public static string? CodeOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return CreditCode.TryParse(typed, out var code, out var fault) ? code.Value : throw OrganisationProblems.CreditCode(fault);
    }

    public static string AliasesOf(IEnumerable<string> aliases)
    {
        var lines = string.Join('\n', aliases.SelectMany(it => it.Split('\n')).Select(it => it.Trim()).Where(it => it.Length > 0).Distinct());
        return lines.Length <= Organisation.LongestAliases ? lines : throw Problem.Field("aliases", "organisation.aliases-too-long", new("别称太多或太长。", "The aliases are too many or too long."));
    }

    static async Task MustBeAbove(Guid parent, Guid below, Db db, CancellationToken stop)
    {
        if (!await db.Set<Organisation>().AnyAsync(it => it.Id == parent, stop)) throw OrganisationProblems.NotFound();
        for (Guid? at = parent; at is { } id; at = await db.Unscoped<Organisation>("the chain of parents may leave the scope").Where(it => it.Id == id).Select(it => it.Parent).SingleOrDefaultAsync(stop))
        {
            if (id == below) throw OrganisationProblems.ParentInCircle();
        }
    }
}
