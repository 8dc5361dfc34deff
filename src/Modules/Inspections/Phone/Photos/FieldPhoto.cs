using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Files;

namespace Anran.Inspections.Phone.Photos;

/// <summary>检查照片: declared by its operation, with its bytes there, on their way, or refused. Its stored file bears the same id.</summary>
sealed class FieldPhoto : Aggregate, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Visit { get; init; }

    /// <summary>Who took it: the bytes come from this person's phone, or from who may work at the visit.</summary>
    public required Guid Person { get; init; }
    public required string Sha256 { get; init; }
    public required long Bytes { get; init; }
    public PhotoStanding Standing { get; private set; }

    /// <summary>Code of <see cref="PhotoProblems"/>, where it is refused.</summary>
    public string? Problem { get; private set; }
    public int Version { get; set; }

    public static FieldPhoto Declared(Operation it, PhotoTaken photo)
    {
        var declared = new FieldPhoto { Id = photo.Photo, Visit = it.Visit, Person = it.Person, Sha256 = photo.Sha256, Bytes = photo.Bytes };
        if (photo.Bytes > FileStore.MostBytes) (declared.Standing, declared.Problem) = (PhotoStanding.Refused, PhotoProblems.TooLarge().Code);
        return declared;
    }

    public void Arrive()
    {
        Standing = PhotoStanding.Whole;
        Note(new PhotoArrived(Visit, Id));
    }

    public void Refuse(Problem problem)
    {
        (Standing, Problem) = (PhotoStanding.Refused, problem.Code);
        Note(new PhotoRefused(Visit, Id));
    }
}

enum PhotoStanding
{
    /// <summary>等待上传</summary>
    Waiting,

    /// <summary>已收到</summary>
    Whole,

    /// <summary>未接收</summary>
    Refused,
}
