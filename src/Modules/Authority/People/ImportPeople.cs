using Anran.Authority.Imports;
using Anran.Authority.Organisations;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Documents;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>People from a sheet: all of it or, when one cell is wrong, nothing. Their first passwords are told once.</summary>
static class ImportPeople
{
    const int Chunk = 500;

    public sealed record Answer(int Rows, int Created, IReadOnlyList<ImportError> Errors, IReadOnlyList<FirstPassword> FirstPasswords);
    public sealed record FirstPassword(string Name, string Account, string Password);

    public static void Map(IEndpointRouteBuilder people)
    {
        people.MapPost("/import", Handle).Requires("people.manage").DisableAntiforgery().TellsOnce();
        people.MapPost("/import/marked", Marked).Requires("people.manage").DisableAntiforgery();
        people.MapGet("/import/template", Template).Requires("people.manage");
    }

    static async Task<Ok<Answer>> Handle(IFormFile file, bool? dryRun, Reader reader, RoleBook roles, CancellationToken stop)
    {
        var sheet = ImportSheet.Read(file, Columns(roles));
        var people = await reader.Check(sheet, stop);
        var write = sheet.IsRight && dryRun != true && people.Count > 0;
        var passwords = write ? await reader.Write(people, stop) : [];
        return TypedResults.Ok(new Answer(sheet.Rows.Count, passwords.Count, sheet.Errors, passwords));
    }

    /// <summary>Writes nothing; hands the sheet back with what is wrong in it.</summary>
    static async Task<FileContentHttpResult> Marked(IFormFile file, Reader reader, RoleBook roles, CancellationToken stop)
    {
        var sheet = ImportSheet.Read(file, Columns(roles));
        await reader.Check(sheet, stop);
        return SheetAnswer.Of(sheet.Marked(), "people-marked.xlsx");
    }

    static FileContentHttpResult Template(RoleBook roles) => SheetAnswer.Of(ImportSheet.Template(Columns(roles)), "people.xlsx");

    static ImportColumn[] Columns(RoleBook roles) =>
    [
        new("name", "姓名", "Name", Needed: true),
        new("account", "账号", "Account", Needed: true),
        new("organisation", "单位", "Organisation", Needed: true),
        new("phone", "电话", "Phone"),
        new("role", "角色", "Roles", Choices: [.. roles.All.Select(it => it.Zh)]),
        new("place", "角色范围", "Roles hold in"),
    ];

    internal sealed record Draft(Person Person, IReadOnlyList<RoleGrant> Grants);

    internal sealed class Reader(Db db, BulkWriter bulk, RoleBook roles, Handing handing, FieldCipher cipher, Passwords passwords, TimeProvider time)
    {
        public async Task<List<Draft>> Check(ImportSheet sheet, CancellationToken stop)
        {
            var places = await ParentFinder.Load(db, stop);
            var organisations = await Organisations(sheet, stop);
            var accounts = await Accounts(sheet, stop);
            var people = new List<Draft>();
            foreach (var row in sheet.Rows) sheet.Try(row, () => people.Add(One(sheet, row, places, organisations, accounts)));
            return people;
        }

        public async Task<IReadOnlyList<FirstPassword>> Write(List<Draft> drafts, CancellationToken stop)
        {
            var first = drafts.ConvertAll(it => new FirstPassword(it.Person.Name, it.Person.Account, Passwords.First()));
            var credentials = drafts.Zip(first, (it, password) => new Credential { Person = it.Person.Id, PasswordHash = passwords.HashFirst(password.Password), MustChange = true });
            var key = drafts.Select(it => it.Person.ScopeKey).Aggregate(PlaceTree.Common);
            var about = await db.Unscoped<Place>("the lowest place that holds all of an import").AsNoTracking().SingleAsync(it => it.ScopeKey == key, stop);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await bulk.Insert(new PeopleImported(drafts.Count), about, [drafts.Select(it => it.Person), credentials, drafts.SelectMany(it => it.Grants)], stop);
            db.AddRange(drafts.Select(it => new SignIn { Person = it.Person.Id }));
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return first;
        }

        Draft One(ImportSheet sheet, SheetRow row, ParentFinder places, ILookup<string, Organisation> organisations, HashSet<string> accounts)
        {
            var name = sheet.Needed(row, "name", 60);
            var account = Account.MustBeGood(sheet.Needed(row, "account", Account.Longest));
            var found = organisations[sheet.Needed(row, "organisation", 200)].Take(2).ToList();
            if (found.Count != 1) throw OrganisationUnclear(found.Count);
            if (!accounts.Add(account)) throw PersonProblems.AccountTaken();
            var organisation = found[0];
            var person = new Person { Id = RowId.New(), Name = name, Account = account, Organisation = organisation.Id, Place = organisation.Place, ScopeKey = organisation.ScopeKey };
            PhoneNumber.Write(person, PhoneNumber.Clean(sheet.Cell(row, "phone")), cipher);
            var (place, key) = sheet.Cell(row, "place") is { Length: > 0 } typed && ImportOrganisations.Find(places, typed) is var where ? (where.Id, where.ScopeKey) : (organisation.Place, organisation.ScopeKey);
            var words = sheet.Cell(row, "role").Split([';', '；', '、', ',', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();
            var grants = words.Select(word => Give(person, word, place, key)).ToList();
            handing.MustFit(grants);
            return new(person, grants);
        }

        /// <summary>A role of one organisation holds for the person's own; the others for all of the place.</summary>
        RoleGrant Give(Person person, string word, Guid place, string key)
        {
            var role = roles.Read(word) ?? throw RoleProblems.Unknown();
            var grant = new RoleGrant
            {
                Id = RowId.New(),
                Person = person.Id,
                Role = role.Code,
                Place = place,
                ScopeKey = key,
                Organisation = role.OfOneOrganisation ? person.Organisation : null,
                From = time.Today(),
            };
            handing.MustGive(role.Code, grant.Scope);
            return grant;
        }

        /// <summary>By name, short name or credit code, of those the caller may see.</summary>
        async Task<ILookup<string, Organisation>> Organisations(ImportSheet sheet, CancellationToken stop)
        {
            var found = new List<Organisation>();
            foreach (var some in sheet.Rows.Select(row => sheet.Cell(row, "organisation")).Where(it => it.Length > 0).Distinct().Chunk(Chunk))
                found.AddRange(await db.Set<Organisation>().AsNoTracking().Where(it => it.ClosedOn == null && (some.Contains(it.Name) || some.Contains(it.ShortName) || some.Contains(it.CreditCode))).ToListAsync(stop));
            return found.SelectMany(it => new[] { it.Name, it.ShortName, it.CreditCode }.OfType<string>().Distinct().Select(name => (Name: name, It: it))).ToLookup(it => it.Name, it => it.It);
        }

        async Task<HashSet<string>> Accounts(ImportSheet sheet, CancellationToken stop)
        {
            var taken = new HashSet<string>();
            foreach (var some in sheet.Rows.Select(row => Account.Normal(sheet.Cell(row, "account"))).Distinct().Chunk(Chunk))
                taken.UnionWith(await db.Unscoped<Person>("an account is unique in the deployment").Where(it => some.Contains(it.Account)).Select(it => it.Account).ToListAsync(stop));
            return taken;
        }

        static Problem OrganisationUnclear(int found) => Problem.Field("organisation", "organisation.unclear", found == 0
            ? new("你的范围内没有这个单位。请先导入单位，或核对名称。", "There is no such organisation in your scope. Import it first, or check the name.")
            : new("有几个单位叫这个名字，请写全称或统一社会信用代码。", "Several organisations bear this name; write the full name or the credit code."));
    }
}
