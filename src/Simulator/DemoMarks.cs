using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Hazards.Loop;
using Anran.Kernel.Files;
using Anran.Registry.Subjects;

namespace Anran.Simulator;

/// <summary>Which rows carry a mark of their own; what hangs on them (credentials, grants, measures) goes with them.</summary>
static class DemoMarks
{
    public static DemoRow? Of(object row) => row switch
    {
        Organisation organisation => new() { Kind = nameof(Organisation), Id = organisation.Id },
        Subject subject => new() { Kind = nameof(Subject), Id = subject.Id },
        Hazard hazard => new() { Kind = nameof(Hazard), Id = hazard.Id },
        StoredFile file => new() { Kind = nameof(StoredFile), Id = file.Id },
        Person person => new() { Kind = nameof(Person), Id = person.Id },
        _ => null,
    };
}
