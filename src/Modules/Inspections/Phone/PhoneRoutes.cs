using Anran.Inspections.Phone.Devices;
using Anran.Inspections.Phone.Exports;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Package;
using Anran.Inspections.Phone.Photos;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone;

/// <summary>The phone's protocol (docs/sync.md).</summary>
static class PhoneRoutes
{
    public static IServiceCollection AddPhone(this IServiceCollection services) => services
        .AddPhoneFacts()
        .AddScoped<OperationIntake>().AddSingleton<PhotoParts>()
        .AddSingleton<PackageTexts>().AddSingleton<ExportKey>()
        .AddScoped<IPackagePart, SubjectRows>().AddScoped<IPackagePart, LastVisitRows>().AddScoped<IPackagePart, ColleagueRows>();

    public static void MapPhone(this IEndpointRouteBuilder api)
    {
        var field = api.MapGroup("/field").WithTags("Field");
        RegisterDevice.Map(field);
        ShowDevice.Map(field);
        TakeOperations.Map(field);
        PutPhoto.Map(field);
        GivePackage.Map(field);
        BringExport.Map(field);
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<Device>().ToTable("field_device");
        model.Entity<StoredOperation>().ToTable("field_operation");
        model.Entity<FieldPhoto>().ToTable("field_photo");
    }
}
