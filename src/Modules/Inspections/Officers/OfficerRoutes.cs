using Anran.Inspections.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>执法人员: who may inspect, by which certificate, and in which teams they go.</summary>
static class OfficerRoutes
{
    public static IServiceCollection AddOfficers(this IServiceCollection services) => services
        .AddPermission("officers.read", "查看执法人员", "See officers and teams")
        .AddPermission("officers.manage", "管理执法证件和检查组", "Manage certificates and teams")
        .AddScoped<SeePeople>().AddScoped<Certified>()
        .AddFact<CertificateAdded>("登记了执法证件", "put down an officer's certificate", "officers.read")
        .AddFact<CertificateRevoked>("注销了执法证件", "revoked an officer's certificate", "officers.read")
        .AddFact<CertificateRevealed>("查看了执法证件编号", "looked at the number of a certificate")
        .AddFact<VisitTeamFormed>("组成了检查组", "formed a team", "officers.read")
        .AddFact<VisitTeamDisbanded>("解散了检查组", "disbanded a team", "officers.read");

    public static void MapOfficers(this IEndpointRouteBuilder api)
    {
        var officers = api.MapGroup("/officers").WithTags("Inspections");
        FindOfficers.Map(officers);
        ListCertificates.Map(officers);
        AddCertificate.Map(officers);
        RevokeCertificate.Map(officers);
        RevealCertificate.Map(officers);
        var teams = api.MapGroup("/visit-teams").WithTags("Inspections");
        ListTeams.Map(teams);
        FormTeam.Map(teams);
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<OfficerCertificate>().ToTable("officer_certificate").Ignore(it => it.MaskedNumber);
        model.Entity<CertificateReveal>().ToTable("certificate_reveal");
        model.Entity<VisitTeam>().ToTable("visit_team").Property(it => it.Members).Json();
    }
}
