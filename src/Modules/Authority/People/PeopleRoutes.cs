using Anran.Authority.Roles;

namespace Anran.Authority.People;

static class PeopleRoutes
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<RoleBook>()
        .AddScoped<IPeople, FindPeople>()
        .AddScoped<Handing>().AddScoped<GiveRole.Reader>().AddScoped<NewPerson>().AddScoped<ImportPeople.Reader>()
        .AddPermission("people.read", "查看人员", "See people")
        .AddPermission("people.manage", "维护人员、重置口令", "Add and edit people, reset passwords")
        .AddPermission(Handing.Giving, "授予和收回角色", "Give and take roles")
        .AddPermission("people.reveal", "查看完整电话（须填用途）", "Reveal telephone numbers, for a stated purpose");

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People");
        ListPeople.Map(people);
        ShowPerson.Map(people);
        AddPerson.Map(people);
        EditPerson.Map(people);
        DisablePerson.Map(people);
        EnablePerson.Map(people);
        ResetPassword.Map(people);
        ResetTwoFactor.Map(people);
        RevealField.Map(people);
        ImportPeople.Map(people);
        GiveRole.Map(people);
        TakeRole.Map(people);
        ListRoles.Map(api.MapGroup("").WithTags("People"));
    }
}
